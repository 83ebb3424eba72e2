// `then` in an `if`
fn main() {
    let x = 5;
    let y = if x > 3 then 1 else 2;
    println!("{}", y);
}
