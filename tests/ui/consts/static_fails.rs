// a static that overflows
static N: u16 = 65_535 + 1; //~ ERROR E0080

fn main() {
    println!("{}", N);
}
