// Three dots and nothing behind them.
fn main() {
    match 5 {
        1... => println!("some"), //~ ERROR E0586
        _ => println!("none"),
    }
}
