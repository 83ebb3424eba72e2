// the binding of a matched reference is itself a reference
fn double(t: &(i32, i32)) -> i32 {
    match t {
        (a, 0) => a, //~ ERROR E0308
        (_, b) => *b,
    }
}

fn main() {
    println!("{}", double(&(1, 0)));
}
