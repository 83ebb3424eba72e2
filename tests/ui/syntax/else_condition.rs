// else with a condition
fn main() {
    let n = 3;
    if n > 2 {
        println!("a");
    } else n > 1 { //~ ERROR -
        println!("b");
    }
}
