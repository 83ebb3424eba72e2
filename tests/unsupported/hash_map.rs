// unsupported: HashMap
use std::collections::HashMap; //~ ERROR LUD

fn main() {
    let mut ages = HashMap::new();
    ages.insert("bob", 7);
    println!("{}", ages["bob"]);
}
