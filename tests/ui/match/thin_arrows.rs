// The arrow of an arm has two lines.
fn main() {
    match 3 {
        1 -> println!("one"), //~ ERROR -
        _ -> println!("many"), //~ ERROR -
    }
}
