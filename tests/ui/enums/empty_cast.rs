// an empty enum cannot be made from a number
enum Never {}

fn main() {
    let n = 0 as Never; //~ ERROR E0605
}
