// `..` twice in one tuple and in one slice
fn main() {
    let t = (1, 2, 3);
    match t {
        (.., 2, ..) => println!("two"), //~ ERROR -
        _ => println!("more"),
    }
    match [1, 2, 3] {
        [.., 2, ..] => println!("two"), //~ ERROR -
        _ => println!("more"),
    }
}
