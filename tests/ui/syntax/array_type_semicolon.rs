// a comma for the semicolon of an array type
fn main() {
    let a: [i32, 3] = [1, 2, 3]; //~ ERROR -
    println!("{:?}", a);
}
