// an immutable static assigned
static LEVEL: i32 = 1;

fn main() {
    LEVEL = 2; //~ ERROR E0594
    println!("{}", LEVEL);
}
