// unsupported: references to references
fn deep(x: &&i32) -> i32 { //~ ERROR LUD
    **x + 1
}

fn main() {
    let n = 3;
    let r = &n;
    println!("{}", deep(&r));
}
