// no condition behind `else if`, and a further branch behind it
fn main() {
    let n = 3;
    if n > 2 {
        println!("large");
    } else if { //~ ERROR -
        println!("small");
    } else {
        println!("none");
    }
}
