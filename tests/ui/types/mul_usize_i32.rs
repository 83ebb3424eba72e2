// usize times a variable of type i32
fn main() {
    let n: usize = 4;
    let k: i32 = 3;
    println!("{}", n * k); //~ ERROR E0277
    //~^ ERROR E0308
}
