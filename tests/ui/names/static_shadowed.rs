// a let whose name is a static
static LEVEL: i32 = 3;

fn main() {
    let LEVEL = 4; //~ ERROR E0530
    println!("{}", LEVEL);
}
