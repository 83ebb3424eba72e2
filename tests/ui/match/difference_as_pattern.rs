// An expression where a pattern is wanted.
const K: i32 = 4;

fn main() {
    let (n, k, a, t) = (3, 2, [1, 2], (5, 6));
    match n {
        k - 2 => println!("this"), //~ ERROR -
        _ => println!("that"),
    }
    println!("{} {} {:?} {:?}", k, K, a, t);
}
