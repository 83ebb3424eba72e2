// a macro without `!`
fn main() {
    println("hello");
}
