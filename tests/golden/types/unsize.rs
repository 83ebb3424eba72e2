// A reference to an array becomes a slice where one is expected.
fn sum(xs: &[i32]) {}
fn fill(xs: &mut [i32]) {}

fn main() {
    let mut a = [1, 2, 3];
    sum(&a);
    fill(&mut a);
    let s: &[i32] = &a;
    sum(s);
}
