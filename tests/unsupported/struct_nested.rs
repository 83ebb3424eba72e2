// unsupported: structs inside a function
fn main() {
    struct Pair { //~ ERROR LUD
        a: u8,
        b: u8,
    }
    let p = Pair { a: 1, b: 2 };
    println!("{}", p.a + p.b);
}
