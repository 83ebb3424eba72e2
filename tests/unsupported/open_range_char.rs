// A range of char without an end.
fn main() {
    for c in 'a'.. {
        if c > 'd' {
            break;
        }
    }
}
