// `while` with conditions that have side effects and with no iterations.
fn main() {
    let mut n = 3;
    while { n -= 1; n >= 0 } {
        print!("{n} ");
    }
    println!("/ {n}");
    while false {
        println!("never");
    }
    let mut a = 1;
    let mut b = 100;
    while a < b {
        a *= 2;
        b -= a;
    }
    println!("{a} {b}");
    let mut k = 10;
    while k > 0 {
        k -= 3;
        if k % 2 == 0 { continue; }
        if k < 2 { break; }
        print!("{k} ");
    }
    println!("/ {k}");
}

// expect: 2 1 0 / -1
// expect: 64 -26
// expect: 7 / 1
