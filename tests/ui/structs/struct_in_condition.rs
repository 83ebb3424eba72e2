// a struct where the block of an if begins: the name alone is read as a value
struct Flag {
    on: bool,
}

fn main() {
    let f = Flag { on: true };
    if f.on == Flag { on: true }.on { //~ ERROR -
        println!("same");
    }
}
