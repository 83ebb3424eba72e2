// unsupported: let else
fn main() {
    let n = 5;
    let 5 = n else { //~ ERROR LUD
        panic!("not five");
    };
    println!("five");
}
