// one unknown name used in many ways
fn main() {
    let n = unknown; //~ ERROR E0425
    let m = n + 1;
    let k: bool = n;
    let j: char = m;
    if n {
        println!("{} {} {}", n[0], m.x, k);
    }
    for i in n {
        println!("{} {}", i, j);
    }
}
