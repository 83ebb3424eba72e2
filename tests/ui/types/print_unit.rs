// () has no Display
fn nothing() {}

fn main() {
    println!("{}", nothing()); //~ ERROR E0277
}
