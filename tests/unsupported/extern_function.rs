// unsupported: extern functions
extern "C" fn seven() -> i32 { //~ ERROR LUD
    7
}

fn main() {
    println!("{}", seven());
}
