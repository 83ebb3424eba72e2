// mut before static
mut static N: i32 = 5; //~ ERROR -

fn main() {
}
