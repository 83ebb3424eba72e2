// numbered fields in braces, one missing
struct Pair(i32, i32);

fn main() {
    let p = Pair { 1: 2 }; //~ ERROR E0063
    println!("{} {}", p.0, p.1);
}
