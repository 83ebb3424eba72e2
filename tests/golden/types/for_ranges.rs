// A range's counter takes the type of its use, or i32.
fn take(x: u64) {}

fn main() {
    for i in 0..3 {}
    for i in 0..10u8 {}
    let a = [0; 4];
    for i in 0..a.len() {
        let x = a[i];
    }
    for i in 0..5 {
        take(i);
    }
    for c in 'a'..='c' {}
}
