// a tuple returned with its elements swapped
fn divide(a: u32, b: u32) -> (u32, bool) {
    (b == 0, a / b) //~ ERROR E0308
    //~^ ERROR E0308
}

fn main() {
    println!("{:?}", divide(4, 2));
}
