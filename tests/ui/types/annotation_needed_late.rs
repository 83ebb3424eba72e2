// a field is used before the type is known
fn main() {
    let t; //~ ERROR E0282
    let n: i32 = 4;
    if n > 3 {
        println!("{}", t.0);
    }
    t = (1, 2);
}
