// unsupported: references in statics
static TABLE: &[i32; 3] = &[1, 2, 3]; //~ ERROR LUD

fn main() {
    println!("{}", TABLE[1]);
}
