// then after the condition; the first error counts, the other is its echo
fn main() {
    let n = 3;
    if n > 2 then { //~ ERROR -
        println!("a");
    }
}
