// References to single fields, some of them at one time.
struct Account {
    name: &'static str,
    cents: i64,
    log: [i64; 3],
}

fn transfer(from: &mut i64, to: &mut i64, n: i64) {
    *from -= n;
    *to += n;
}

fn sum(values: &[i64]) -> i64 {
    let mut s = 0;
    for v in values {
        s += v;
    }
    s
}

fn main() {
    let mut a = Account { name: "a", cents: 100, log: [0; 3] };
    let mut b = Account { name: "b", cents: 5, log: [1, 2, 3] };
    transfer(&mut a.cents, &mut b.cents, 30);
    println!("{} {} {} {}", a.name, a.cents, b.name, b.cents);
    transfer(&mut b.cents, &mut b.log[1], 35);
    println!("{} {:?} {}", b.cents, b.log, sum(&b.log));
    let log = &mut a.log;
    let cents = &a.cents;
    log[2] = *cents;
    println!("{:?}", a.log);
}

// expect: a 70 b 35
// expect: 0 [1, 37, 3] 41
// expect: [0, 0, 70]
