// unsupported: function pointers
fn seven() -> i32 {
    7
}

fn main() {
    let f: fn() -> i32 = seven; //~ ERROR LUD
    println!("{}", f());
}
