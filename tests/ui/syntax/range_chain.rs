// two ranges in a row
fn main() {
    for i in 0..3..5 { //~ ERROR -
        println!("{}", i);
    }
}
