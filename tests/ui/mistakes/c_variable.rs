// a variable as in C
fn main() {
    int x = 5;
    println!("{}", x);
}
