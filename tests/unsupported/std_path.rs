// unsupported: paths into std
fn main() {
    println!("{}", std::f64::consts::PI); //~ ERROR LUD
}
