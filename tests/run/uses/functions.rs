// Imported functions: by name, by list, renamed, by their module.
use std::cmp::{max, min as least};
use std::mem;
use std::mem::{replace, swap};
use std::process::exit;

fn main() {
    println!("{} {}", max(3, 7), least(3, 7));
    let mut a = 1;
    let mut b = 2;
    swap(&mut a, &mut b);
    mem::swap(&mut a, &mut b);
    let old = mem::replace(&mut a, 10) + replace(&mut b, 20);
    println!("{} {} {}", a, b, old);
    println!("{:?} {}", max('a', 'z'), max("a", "b"));
    if a > 5 {
        exit(7);
    }
    println!("never");
}

// expect: 7 3
// expect: 10 20 3
// expect: 'z' b
// status: 7
