// more elements than the annotated length
fn main() {
    let a: [i32; 2] = [1, 2, 3]; //~ ERROR E0308
    println!("{:?}", a);
}
