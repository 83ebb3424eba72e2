// a tuple struct with names in braces
struct Pair(i32, i32);

fn main() {
    let p = Pair(1, 2);
    match p {
        Pair { a, b } => println!("{} {}", a, b), //~ ERROR E0769
    }
    println!("{}", p.0 + p.1);
}
