// variants that are nearly right, in an expression and in a pattern
enum Level {
    Low,
    Medium,
    High,
}

fn main() {
    let l = Level::Meduim; //~ ERROR E0599
    match Level::Low {
        Level::Lo => println!("low"), //~ ERROR E0599
        Level::Medium | Level::High => println!("more"),
    }
}
