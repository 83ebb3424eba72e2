// a static of another type than the parameter
static COUNT: u8 = 3;

fn takes(n: usize) -> usize {
    n
}

fn main() {
    println!("{}", takes(COUNT)); //~ ERROR E0308
}
