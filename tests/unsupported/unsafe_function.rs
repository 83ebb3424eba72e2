// unsupported: unsafe fn
unsafe fn seven() -> i32 { //~ ERROR LUD
    7
}

fn main() {
    println!("{}", unsafe { seven() });
}
