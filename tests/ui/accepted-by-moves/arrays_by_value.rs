// An array of values without Copy may be moved as a whole, and looked at by reference.
struct Token(u32);

fn total(a: [Token; 3]) -> u32 {
    let mut n = 0;
    for t in a {
        n += t.0;
    }
    n
}

fn main() {
    let mut a = [Token(1), Token(2), Token(3)];
    a[1] = Token(20);
    a[2].0 += 4;
    for t in &a {
        print!("{} ", t.0);
    }
    let [x, y, z] = a;
    println!("{}", x.0 + y.0 + z.0);
    println!("{}", total([z, y, x]));
}

// expect: 1 20 7 28
// expect: 28
