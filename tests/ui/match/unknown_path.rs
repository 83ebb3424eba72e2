// patterns with names that do not exist
fn main() {
    let n = 3;
    match n {
        Light::Red => println!("red"), //~ ERROR E0433
        i32::LARGEST => println!("large"), //~ ERROR E0599
        _ => println!("more"),
    }
}
