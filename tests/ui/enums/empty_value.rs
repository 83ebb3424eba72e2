// an empty enum has no variants
enum Never {}

fn main() {
    let n = Never::Ever; //~ ERROR E0599
}
