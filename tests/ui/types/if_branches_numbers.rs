// one branch gives an integer, the other a float
fn main() {
    let n = 3;
    let x = if n > 2 { 1 } else { 2.5 }; //~ ERROR E0308
    println!("{}", x);
}
