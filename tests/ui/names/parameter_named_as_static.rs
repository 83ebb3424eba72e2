// a parameter whose name is a static
static LEVEL: i32 = 3;

fn show(LEVEL: i32) { //~ ERROR E0530
    println!("hi");
}

fn main() {
    show(LEVEL);
}
