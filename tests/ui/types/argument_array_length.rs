// an array of the wrong length as argument
fn area(side: [i32; 2]) -> i32 {
    side[0] * side[1]
}

fn main() {
    println!("{}", area([1, 2, 3])); //~ ERROR E0308
}
