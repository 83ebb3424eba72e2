// a while loop bound to an i32
fn main() {
    let mut n = 3;
    let last: i32 = while n > 0 { //~ ERROR E0308
        n -= 1;
    };
    println!("{}", last);
}
