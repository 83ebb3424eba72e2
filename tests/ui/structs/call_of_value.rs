// a value of a struct is not called
struct Adder {
    n: i32,
}

fn main() {
    let add = Adder { n: 1 };
    println!("{}", add(2)); //~ ERROR E0618
}
