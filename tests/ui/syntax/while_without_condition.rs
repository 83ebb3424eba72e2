// while without a condition
fn main() {
    while {
        println!("a");
    }
} //~ ERROR -
