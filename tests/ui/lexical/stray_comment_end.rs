// a comment closed twice
/* one */ */ //~ ERROR -
fn main() {
    println!("hello");
}
