// a nested comment closed once
/* outer /* inner */
//~^ ERROR E0758
fn main() {
    println!("hello");
}
