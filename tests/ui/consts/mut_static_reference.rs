// a constant that is a mutable reference
const R: &mut i32 = &mut 5; //~ ERROR E0764

fn main() {
    println!("{}", R);
}
