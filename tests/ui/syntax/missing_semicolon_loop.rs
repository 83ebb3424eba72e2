// no semicolon after a let inside a loop
fn main() {
    for i in 0..3 {
        let k = i * 2 //~ ERROR -
        println!("{}", k);
    }
}
