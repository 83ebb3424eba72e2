// a slice may have any length
fn main() {
    let a = [1, 2, 3];
    let s: &[i32] = &a;
    let [x, y] = s; //~ ERROR E0005
    println!("{} {}", x, y);
}
