// ranges of other types, and of texts
fn main() {
    let n = 3i32;
    match n {
        'a'..='c' => println!("a"), //~ ERROR E0308, E0308
        _ => println!("b"),
    }
    let s = "b";
    match s {
        "a"..="c" => println!("a"), //~ ERROR E0029
        _ => println!("b"),
    }
}
