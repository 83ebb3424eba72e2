// Each use of a const is a fresh copy.
const ARR: [i32; 3] = [1, 2, 3];

fn main() {
    let mut a = ARR;
    a[0] = 100;
    println!("{:?} {:?}", a, ARR);
    ARR[1];
    let i = 2;
    println!("{} {}", ARR[i], ARR.len());
    for x in ARR { print!("{x} "); }
    println!();
}
