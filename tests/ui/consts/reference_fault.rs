// Computing what it refers to may fail.
const A: &[i32] = &[1, i32::MAX + 1]; //~ ERROR E0080

fn main() {
    println!("{:?}", A);
}
