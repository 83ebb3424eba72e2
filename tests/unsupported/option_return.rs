// unsupported: Option as a return type
fn half(n: i32) -> Option<i32> { //~ ERROR LUD
    if n % 2 == 0 { Some(n / 2) } else { None }
}

fn main() {
    println!("{:?}", half(4));
}
