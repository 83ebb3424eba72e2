// a parameter in the order of C
fn double(i32 n) -> i32 { //~ ERROR -
    n * 2
}

fn main() {
    println!("{}", double(2));
}
