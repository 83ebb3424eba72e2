// code that only rustc's code generation finds
fn show() {
    let n = 3;
    if n > 5 {
        println!("{}", 255u8 + 1);
    }
}

fn main() {
    show();
    println!("{}", 1 / 0); //~ ERROR unconditional_panic
}
