// ranges whose end comes before their begin
fn main() {
    let n = 3;
    match n {
        9..=1 => println!("a"), //~ ERROR E0030
        5..5 => println!("b"), //~ ERROR E0579
        _ => println!("c"),
    }
}
