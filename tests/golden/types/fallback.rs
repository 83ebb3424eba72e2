// Numbers that nothing decides are i32 and f64.
fn main() {
    let a = 1;
    let b = 2.5;
    let c = [a, 3];
    let d = (4, 0.5);
}
