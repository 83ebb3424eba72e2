// a literal assigned
fn main() {
    5 = 6; //~ ERROR E0070
}
