// unsupported: Result as a return type
fn check(n: i32) -> Result<i32, &'static str> { //~ ERROR LUD
    if n > 0 { Ok(n) } else { Err("negative") }
}

fn main() {
    println!("{:?}", check(4));
}
