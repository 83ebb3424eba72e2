// an integer compared with a float
fn main() {
    let n: i32 = 3;
    if n < 3.5 { //~ ERROR E0308
        println!("less");
    }
}
