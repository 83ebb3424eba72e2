// a wrong argument inside a constant
const fn double(n: u32) -> u32 {
    n * 2
}

const N: u32 = double(2.5); //~ ERROR E0308

fn main() {
    println!("{}", N);
}
