// a constant without a name
const : i32 = 5; //~ ERROR -

fn main() {
}
