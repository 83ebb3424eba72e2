// Only names stand inside of braces.
fn main() {
    let a = (1, 2);
    println!("{a.0} {}", a.1); //~ ERROR -
    println!("{b.c}"); //~ ERROR -
    println!("{1+1}"); //~ ERROR -
    println!("{f()}"); //~ ERROR -
}
