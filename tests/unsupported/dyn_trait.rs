// unsupported: dyn
fn show(d: &dyn std::fmt::Display) { //~ ERROR LUD
    println!("{}", d);
}

fn main() {
    show(&5);
}
