// two functions main
fn main() {
    println!("one");
}

fn main() { //~ ERROR E0428
    println!("two");
}
