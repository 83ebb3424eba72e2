// => for ->
fn double(n: i32) => i32 { //~ ERROR -
    n * 2
}

fn main() {
    println!("{}", double(2));
}
