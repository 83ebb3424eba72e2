// a call outside functions
println("hello"); //~ ERROR -

fn main() {
}
