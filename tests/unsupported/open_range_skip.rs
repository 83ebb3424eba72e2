// Adapters on a range without an end.
fn main() {
    for (i, x) in (1..).zip([1, 2].iter()) {
        println!("{} {}", i, x);
    }
    for i in (1..).step_by(2) {
        if i > 5 {
            break;
        }
    }
}
