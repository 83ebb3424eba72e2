// accepted by rustc, no errors: any number of shared references
fn main() {
    let x = 1;
    let a = &x;
    let b = &x;
    let c = a;
    println!("{} {} {} {}", a, b, c, x);
}

// expect: 1 1 1 1
