// unsupported: functions as values
fn seven() -> i32 {
    7
}

fn main() {
    let f = seven; //~ ERROR LUD
    println!("{}", f());
}
