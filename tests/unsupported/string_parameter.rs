// unsupported: String as a parameter
fn show(s: String) { //~ ERROR LUD
    println!("{}", s);
}

fn main() {
    show("a".to_string());
}
