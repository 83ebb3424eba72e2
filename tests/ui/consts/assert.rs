// an assertion that fails in a constant
const SIZE: usize = 12;
const CHECK: () = assert!(SIZE % 8 == 0); //~ ERROR E0080

fn main() {
    println!("{}", SIZE);
    CHECK
}
