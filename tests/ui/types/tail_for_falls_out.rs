// a for loop as the tail of a function that gives a value
fn find(v: &[i32], x: i32) -> bool {
    for y in v { //~ ERROR E0308
        if *y == x {
            return true;
        }
    }
}

fn main() {
    println!("{}", find(&[1, 2], 2));
}
