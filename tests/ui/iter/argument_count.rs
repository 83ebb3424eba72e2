// Adapters have as many arguments as in the library.
fn main() {
    for i in (0..3).skip() { //~ ERROR E0061
    }
    for i in (0..3).rev(1) { //~ ERROR E0061
    }
    for i in (0..3).take(1, 2) { //~ ERROR E0061
    }
    for i in [1, 2].iter(1) { //~ ERROR E0061
    }
}
