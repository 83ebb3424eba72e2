// `switch` for `match`
fn main() {
    let x = 5;
    switch x {
        5 => println!("five"),
        _ => println!("other"),
    }
}
