// NaN in comparisons, and constants whose copies are changed.
const ARR: [i32; 2] = [1, 2];
const PAIR: (i32, [i32; 1]) = (1, [2]);
fn first(a: &mut [i32; 2]) -> i32 {
    a[0] += 1;
    a[0]
}
fn main() {
    let x = 1.5;
    println!("{}", x == f64::NAN);
    println!("{}", f64::NAN != x);
    println!("{}", x < f64::NAN);
    let y = 1.5f32;
    println!("{}", y >= f32::NAN);
    println!("{}", y >= f32::INFINITY);
    println!("{}", first(&mut ARR));
    let r = &mut PAIR.1;
    r[0] = 5;
    println!("{}", r[0]);
}
