// unreachable reached in a const fn
const fn pick(n: u32) -> u32 {
    if n < 3 { n } else { unreachable!() }
}

const N: u32 = pick(3); //~ ERROR E0080

fn main() {
    println!("{}", N);
}
