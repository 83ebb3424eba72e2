// in the same way
fn main() {
    match &(1, 2) {
        (ref x, 1) | (1, x) => println!("{x}"), //~ ERROR E0409
        _ => {}
    }
    match (1, 2) {
        (mut x, 1) | (1, x) => println!("{x}"), //~ ERROR E0409
        _ => {}
    }
}
