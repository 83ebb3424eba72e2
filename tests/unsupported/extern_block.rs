// unsupported: extern
extern "C" { //~ ERROR LUD
    fn abs(n: i32) -> i32;
}

fn main() {
    println!("{}", unsafe { abs(-3) });
}
