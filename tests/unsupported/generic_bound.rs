// unsupported: generics with a bound
fn show<T: std::fmt::Display>(a: T) { //~ ERROR LUD
    println!("{}", a);
}

fn main() {
    show("a");
}
