// `for` over an array by value, by reference and by mutable reference.
fn main() {
    let a = [3, 1, 2];
    let mut sum = 0;
    for x in a { sum = sum * 10 + x; }
    println!("{sum}");
    for x in &a { print!("{} ", *x + 1); }
    println!();
    let mut b = [1.5, 2.5];
    for x in &mut b { *x *= 2.0; }
    println!("{:?}", b);
    for t in [("a", 1), ("b", 2)] { print!("{}{} ", t.0, t.1); }
    println!();
    for (name, n) in [("c", 3), ("d", 4)] { print!("{name}{n} "); }
    println!();
    let empty: [u8; 0] = [];
    for _ in empty { println!("never"); }
}
