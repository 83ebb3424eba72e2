// a placeholder of C
fn main() {
    println!("%d apples", 3); //~ ERROR -
}
