// a local variable of another function
fn set() {
    let level = 3;
    println!("{}", level);
}

fn main() {
    set();
    println!("{}", level); //~ ERROR E0425
}
