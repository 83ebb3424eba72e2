// an associated function is no pattern
struct Five;

impl Five {
    fn make(n: i32) -> i32 {
        n
    }
}

fn main() {
    let n = 3;
    match n {
        Five::make(5) => println!("five"), //~ ERROR E0164
        _ => println!("more"),
    }
}
