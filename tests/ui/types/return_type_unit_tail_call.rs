// the tail calls a function that gives ()
fn log(n: i32) {
    println!("{}", n);
}

fn twice(n: i32) -> i32 {
    log(n * 2) //~ ERROR E0308
}

fn main() {
    println!("{}", twice(3));
}
