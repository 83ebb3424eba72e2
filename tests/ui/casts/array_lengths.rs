// an array cast to a longer one
fn main() {
    let a = [1, 2];
    let b = a as [i32; 3]; //~ ERROR E0605
    println!("{:?}", b);
}
