// ~= for !=
fn main() {
    let a = 3;
    if a ~= 4 { //~ ERROR -
        println!("yes");
    }
}
