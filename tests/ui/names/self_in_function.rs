// self in a plain function
fn show() {
    println!("{}", self); //~ ERROR E0424
}

fn main() {
    show();
}
