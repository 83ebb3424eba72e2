// An `if` without `else` has no value to give to a variable.
fn main() {
    let a = if true { 1 }; //~ ERROR E0317
    let b = if true { //~ ERROR E0317
        true
    };
    println!("{:?} {:?}", a, b);
}
