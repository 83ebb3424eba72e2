// a function is no pattern
fn five() -> i32 {
    5
}

fn main() {
    let n = 3;
    match n {
        five() => println!("five"), //~ ERROR E0532
        _ => println!("more"),
    }
}
