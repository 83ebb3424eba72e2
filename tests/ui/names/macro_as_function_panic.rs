// panic without its exclamation mark
fn main() {
    let n = 3;
    if n > 5 {
        panic("too big"); //~ ERROR E0423
    }
}
