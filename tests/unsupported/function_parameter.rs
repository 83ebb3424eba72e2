// unsupported: functions as parameters
fn twice(f: fn(i32) -> i32, n: i32) -> i32 { //~ ERROR LUD
    f(f(n))
}

fn add(n: i32) -> i32 {
    n + 1
}

fn main() {
    println!("{}", twice(add, 1));
}
