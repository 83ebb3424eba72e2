// a reference in an alias needs a lifetime
type Text = &str; //~ ERROR E0106

fn main() {
    println!("hi");
}
