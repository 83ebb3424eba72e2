// a variable declared in the other branch
fn main() {
    let n = 3;
    if n > 2 {
        let big = true;
        println!("{}", big);
    } else {
        println!("{}", big); //~ ERROR E0425
    }
}
