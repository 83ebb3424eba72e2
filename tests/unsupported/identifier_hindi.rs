// A letter of a script that Ludus does not know.
fn main() {
    let क = 5; //~ ERROR LUD
    println!("{}", क);
}
