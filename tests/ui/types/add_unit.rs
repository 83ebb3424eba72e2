// an integer plus the value of a unit call
fn say() {
    println!("hm");
}

fn main() {
    let n = 1 + say(); //~ ERROR E0277
    println!("{}", n);
}
