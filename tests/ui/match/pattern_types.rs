// patterns of another type than the value
fn main() {
    let n = 3i32;
    match n {
        'a' => println!("a"), //~ ERROR E0308
        "b" => println!("b"), //~ ERROR E0308
        true => println!("c"), //~ ERROR E0308
        _ => println!("d"),
    }
}
