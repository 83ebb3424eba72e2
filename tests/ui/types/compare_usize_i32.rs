// a length compared with an i32
fn main() {
    let a = [1, 2, 3];
    let n: i32 = 3;
    println!("{}", a.len() == n); //~ ERROR E0308
}
