// a string that is not closed
fn main() {
    println!("hello);
//~^ ERROR E0765
}
