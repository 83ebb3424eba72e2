// an expression outside functions
1 + 2 //~ ERROR -

fn main() {
}
