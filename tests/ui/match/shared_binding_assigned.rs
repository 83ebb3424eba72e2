// a binding behind a shared reference
fn bump(t: &(i32, i32)) {
    match t {
        (a, 2) => *a += 1, //~ ERROR E0594
        _ => println!("more"),
    }
}

fn main() {
    bump(&(1, 2));
}
