// a function shadowed by a variable
fn size() -> usize {
    7
}

fn main() {
    let size = size();
    println!("{}", size()); //~ ERROR E0618
}
