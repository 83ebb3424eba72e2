// an assignment to a variable that does not exist
fn main() {
    x = 5;
    println!("{}", x);
}
