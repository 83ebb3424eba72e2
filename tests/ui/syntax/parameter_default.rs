// a default value of a parameter
fn double(n: i32 = 4) -> i32 { //~ ERROR -
    n * 2
}

fn main() {
    println!("{}", double(2));
}
