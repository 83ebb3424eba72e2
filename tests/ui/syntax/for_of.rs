// of for in
fn main() {
    for i of 0..3 { //~ ERROR -
        println!("{}", i);
    }
}
