// An index fixes its variable to usize.
fn main() {
    let a = [1, 2, 3];
    let i = 1;
    println!("{}", a[i]);
    println!("{}", i + a.len());
    println!("{}", 18446744073709551615 - i);
    let mut j = 0;
    while j < a.len() { j += 1; }
    println!("{}", !j);
    for k in 0..3 { print!("{} ", a[k]); }
    println!();
}
