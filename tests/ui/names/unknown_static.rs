// an unknown name in a static
static LIMIT: i32 = MAXIMUM; //~ ERROR E0425

fn main() {
    println!("{}", LIMIT);
}
