// a while head that ends in an operator
fn main() {
    let n = 3;
    while n > {
        println!("a");
    }
} //~ ERROR -
