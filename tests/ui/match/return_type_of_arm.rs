// return in an arm, with a wrong type
fn find(n: i32) -> i32 {
    let m = match n {
        0 => return "none", //~ ERROR E0308
        k => k * 2,
    };
    m + 1
}

fn main() {
    println!("{}", find(3));
}
