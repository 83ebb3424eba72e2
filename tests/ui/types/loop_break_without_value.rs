// a break without a value where another has one
fn main() {
    let mut n = 0;
    let x: i32 = loop {
        n += 1;
        if n == 5 {
            break; //~ ERROR E0308
        }
    };
    println!("{}", x);
}
