// a for loop in a const fn
const fn sum(n: u32) -> u32 {
    let mut s = 0;
    for i in 0..n { //~ ERROR E0015
        s += i;
    }
    s
}

fn main() {
    println!("{}", sum(3));
}
