// a placeholder as a parameter's type
fn double(n: _) -> i32 { //~ ERROR E0121
    4
}

fn main() {
    println!("{}", double(1));
}
