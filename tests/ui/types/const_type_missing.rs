// a constant without a type
const LIMIT = 10; //~ ERROR -

fn main() {
    println!("{}", LIMIT);
}
