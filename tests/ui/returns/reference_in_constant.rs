// a constant computed by an ordinary function
fn seven() -> i32 {
    7
}

const N: i32 = seven(); //~ ERROR E0015

fn main() {
    println!("{}", N);
}
