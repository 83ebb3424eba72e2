// a recursive call with too few arguments
fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 {
        a
    } else {
        gcd(a % b) //~ ERROR E0061
    }
}

fn main() {
    println!("{}", gcd(12, 18));
}
