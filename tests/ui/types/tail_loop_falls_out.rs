// a while loop as the tail of a function that gives a value
fn first_square_above(n: u32) -> u32 {
    let mut i = 0;
    while i < 100 { //~ ERROR E0308
        if i * i > n {
            return i;
        }
        i += 1;
    }
}

fn main() {
    println!("{}", first_square_above(10));
}
