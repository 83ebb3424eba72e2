// a function without a name
fn () { //~ ERROR -
    println!("hello");
}

fn main() {
}
