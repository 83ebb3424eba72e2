// Tuples that hold arrays, strs and tuples: copies are independent.
fn make(n: i32) -> ([i32; 2], &'static str, (bool, char)) {
    ([n, n * n], if n > 2 { "big" } else { "small" }, (n % 2 == 0, 'x'))
}

fn main() {
    let mut a = make(2);
    let b = a;
    a.0[1] = 100;
    a.2.0 = false;
    println!("{:?} {:?}", a, b);
    let (v, s, (e, c)) = make(3);
    println!("{} {} {} {}", v[1], s, e, c);
    let list = [make(1), make(4)];
    println!("{} {}", list[1].1, list[0].0[0] + list[1].0[1]);
    println!("{}", list[0] == make(1));
}

// expect: ([2, 100], "small", (false, 'x')) ([2, 4], "small", (true, 'x'))
// expect: 9 big false x
// expect: big 17
// expect: true
