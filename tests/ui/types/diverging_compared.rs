// What never gets a value is `()`, which is no number.
fn main() {
    let n = loop {};
    println!("{n}"); //~ ERROR E0277
    if n > 10 { //~ ERROR E0277
        println!("many");
    }
}
