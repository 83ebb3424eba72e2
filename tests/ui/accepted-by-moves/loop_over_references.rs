// A loop over references leaves the array.
struct Token(u32);

fn main() {
    let mut a = [Token(1), Token(2)];
    for t in &a {
        print!("{} ", t.0);
    }
    for t in &mut a {
        t.0 *= 10;
    }
    for t in a.iter() {
        print!("{} ", t.0);
    }
    for t in a {
        print!("{} ", t.0);
    }
    println!();
}
