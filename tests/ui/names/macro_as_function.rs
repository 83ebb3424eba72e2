// println without its exclamation mark
fn main() {
    println("hello"); //~ ERROR E0423
}
