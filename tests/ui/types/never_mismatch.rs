// a branch that returns does not hide the other's type
fn pick(n: i32) -> bool {
    let m: bool = if n > 3 { return true } else { n }; //~ ERROR E0308
    m
}

fn main() {
    println!("{}", pick(1));
}
