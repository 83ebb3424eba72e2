// With a step.
fn f(n: usize, step: usize) {
    for i in (0..n).step_by(step) {
        print!("{i}");
    }
    for i in (1..10).step_by(4) {
        print!("{i}");
    }
}

fn main() {}
