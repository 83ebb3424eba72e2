// used in the condition of a while
fn main() {
    let mut n: i32;
    while n < 3 { //~ ERROR E0381
        n = 4;
    }
}
