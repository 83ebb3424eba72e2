// a module that std does not have, in a path
fn main() {
    println!("{}", std::math::PI); //~ ERROR E0433
}
