// a function without parentheses
fn main { //~ ERROR -
    println!("hello");
}
