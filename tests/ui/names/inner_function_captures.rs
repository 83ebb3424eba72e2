// a nested function uses a local of its parent
fn main() {
    let base = 10;
    fn add(n: i32) -> i32 {
        n + base //~ ERROR E0434
    }
    println!("{} {}", base, add(1));
}
