// the fields of a tuple struct have numbers
struct Pair(i32, i32);

fn main() {
    let p = Pair(1, 2);
    println!("{} {}", p.0, p.first); //~ ERROR E0609
}
