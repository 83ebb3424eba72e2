// = for in
fn main() {
    for i = 0..3 { //~ ERROR -
        println!("{}", i);
    }
}
