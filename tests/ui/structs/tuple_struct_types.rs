// wrong types in the call of a tuple struct
struct Pair(u8, f64);

fn main() {
    let a = Pair('1', 2.0); //~ ERROR E0308
    let b = Pair(1, 2); //~ ERROR E0308
    println!("{} {}", a.0, b.0);
}
