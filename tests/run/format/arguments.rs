// Positional, named, inline and mixed arguments.
fn main() {
    let a = 1;
    let b = "two";
    println!("{} {} {0} {1} {}", a, b, 3.5);
    println!("{1} {0} {1}", a, b);
    println!("{a} {b} {a:?} {b:?}");
    println!("{x} {y} {x}", x = 10, y = a + 5);
    println!("{} {name} {}", 1, 2, name = "n");
    println!("{a} {a}", a = 99);
    println!("{:>1$} {:>1$}", 7, 4);
    println!("{{}} {{{}}} }}{{", a);
    println!("{0:?} {0}", 'q');
    println!("{a } {0 } {0:3 }|", 5);
}

// expect: 1 two 1 two 3.5
// expect: two 1 two
// expect: 1 two 1 "two"
// expect: 10 6 10
// expect: 1 n 2
// expect: 99 99
// expect:    7    4
// expect: {} {1} }{
// expect: 'q' q
// expect: 1 5   5|
