// a constant where a type is expected
const SIZE: usize = 4;

fn main() {
    let n: SIZE = 4; //~ ERROR E0573
    println!("{}", n);
}
