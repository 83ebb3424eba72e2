// a type that the module does not have
fn show(order: std::cmp::Order) { //~ ERROR E0425
    println!("{:?}", order);
}

fn main() {
    show(1.cmp(&2));
}
