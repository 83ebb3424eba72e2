// a for of C
fn main() {
    for (i = 0; i < 3; i += 1) { //~ ERROR -
        println!("{}", i);
    }
}
