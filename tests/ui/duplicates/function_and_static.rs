// a function and a static of one name
static level: i32 = 1;

fn level() -> i32 { //~ ERROR E0428
    2
}

fn main() {
    println!("hi");
}
