// A text is iterated by chars() or bytes().
fn main() {
    for c in "abc" { //~ ERROR E0277
    }
}
