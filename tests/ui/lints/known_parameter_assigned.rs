// a parameter that is assigned
fn f(mut n: i32, c: bool) -> i32 {
    n = 0;
    let a = 1 / n; //~ ERROR unconditional_panic
    if c {
        return a;
    }
    5 / n
}

fn main() {
    println!("{}", f(1, true));
}
