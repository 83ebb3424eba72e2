// a mutable reference pattern for a shared reference
fn look(n: &i32) {
    match n {
        &mut 3 => println!("three"), //~ ERROR E0308
        _ => println!("more"),
    }
}

fn main() {
    look(&3);
}
