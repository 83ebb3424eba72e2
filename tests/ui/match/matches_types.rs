// the pattern of matches! has the value's type
fn main() {
    let n = 3;
    println!("{}", matches!(n, 'a' | 'b')); //~ ERROR E0308, E0308
}
