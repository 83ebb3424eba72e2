// the else branch is empty
fn pick(n: i32) -> i32 {
    if n > 2 {
        n
    } else { //~ ERROR E0308
    }
}

fn main() {
    println!("{}", pick(3));
}
