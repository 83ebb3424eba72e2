// values of wrong types in literals
struct Item {
    price: f64,
    count: u8,
    name: &'static str,
}

fn main() {
    let n = 3i32;
    let a = Item { price: 1, count: n as u8, name: "a" }; //~ ERROR E0308
    let b = Item { price: 1.5, count: n, name: "b" }; //~ ERROR E0308
    let c = Item { price: 1.5, count: 2, name: 'c' }; //~ ERROR E0308
    println!("{} {} {}", a.count, b.count, c.count);
}
