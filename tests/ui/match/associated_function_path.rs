// the path of an associated function is no pattern
struct Five;

impl Five {
    fn make() -> i32 {
        5
    }
}

fn main() {
    let n = 3;
    match n {
        Five::make => println!("five"), //~ ERROR E0533
        _ => println!("more"),
    }
}
