// the matched variable is moved while its binding lives
struct Pair {
    a: i32,
    b: i32,
}

fn eat(p: Pair) -> i32 {
    p.a + p.b
}

fn main() {
    let p = Pair { a: 1, b: 2 };
    match p {
        Pair { ref a, b: 2 } => {
            println!("{}", eat(p)); //~ ERROR E0505
            println!("{}", a);
        }
        _ => println!("more"),
    }
}
