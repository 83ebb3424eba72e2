// unsupported: the ? operator
fn twice(n: Option<i32>) -> Option<i32> { //~ ERROR LUD
    let m = n?;
    Some(m * 2)
}

fn main() {
    println!("{:?}", twice(None));
}
