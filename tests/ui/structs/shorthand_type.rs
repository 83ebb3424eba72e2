// a variable of the wrong type in shorthand
struct Item {
    count: u8,
}

fn main() {
    let count = true;
    let i = Item { count }; //~ ERROR E0308
    println!("{}", i.count);
}
