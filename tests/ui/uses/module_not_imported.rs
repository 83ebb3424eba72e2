// a module's name that needs an import
fn main() {
    println!("{}", consts::PI); //~ ERROR E0433
}
