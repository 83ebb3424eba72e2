// a width name that is given twice
fn main() {
    println!("{:w$}", 1, w = 4, w = 5); //~ ERROR -
}
