// the last arm gives nothing
fn f(x: i32) -> i32 {
    match x {
        1 => return 1,
        _ => {} //~ ERROR E0308
    }
}

fn g(x: i32) -> i32 {
    match x {
        1 if x => 1, //~ ERROR E0308
        _ => 2,
    }
}

fn main() {
    println!("{} {}", f(1), g(2));
}
