// The name stands in front of the `@`.
fn main() {
    let _ @ a = 3; //~ ERROR -
    match a {
        1 @ n => println!("{}", n), //~ ERROR -
        _ => println!("other"),
    }
}
