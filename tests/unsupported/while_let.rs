// unsupported: while let
fn main() {
    let mut n = 1;
    while let 1..=5 = n { //~ ERROR LUD
        n += 1;
    }
    println!("{}", n);
}
