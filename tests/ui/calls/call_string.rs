// a string called
fn main() {
    "hello"(5); //~ ERROR E0618
}
