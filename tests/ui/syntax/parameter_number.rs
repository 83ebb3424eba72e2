// a number for a parameter, which rustc reads as a pattern
fn double(5: i32) -> i32 { //~ ERROR E0005
    2
}

fn main() {
    println!("{}", double(2));
}
