// == and != of structs, nested, in arrays and tuples, through references.
#[derive(PartialEq, Eq, Debug, Clone, Copy)]
struct Point {
    x: i32,
    y: i32,
}

#[derive(PartialEq, Debug, Clone, Copy)]
struct Sample {
    at: Point,
    value: f64,
    tags: [char; 2],
    name: &'static str,
}

#[derive(PartialEq, Eq, Debug)]
struct Unit;

fn same(a: &Sample, b: &Sample) -> bool {
    a == b
}

fn main() {
    let p = Point { x: 1, y: 2 };
    println!("{} {} {}", p == Point { x: 1, y: 2 }, p == Point { x: 2, y: 1 }, p != p);
    let s = Sample { at: p, value: 0.5, tags: ['a', 'b'], name: "s" };
    let t = Sample { value: 0.25, ..s };
    println!("{} {} {}", s == s, s == t, same(&s, &Sample { value: 0.5, ..t }));
    println!("{}", Sample { name: "t", ..s } == s);
    let nan = Sample { value: f64::NAN, ..s };
    println!("{} {}", nan == nan, nan != nan);
    println!("{} {}", [p, p] == [p; 2], (p, 1) == (p, 2));
    println!("{}", Unit == Unit);
    assert_eq!(p, s.at);
    assert_ne!(s, t, "never shown");
}

// expect: true false false
// expect: true false true
// expect: false
// expect: false true
// expect: true false
// expect: true
