// two breaks of one loop give different types
fn main() {
    let mut n = 0;
    let x = loop {
        n += 1;
        if n == 5 {
            break 1;
        }
        if n == 7 {
            break "seven"; //~ ERROR E0308
        }
    };
    println!("{}", x);
}
