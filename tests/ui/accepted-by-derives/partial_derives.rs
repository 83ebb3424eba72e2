// Each derive asks only for what it needs.
#[derive(PartialEq)]
struct A(f64);

#[derive(Clone)]
struct B {
    n: [u8; 40],
    t: &'static str,
}

#[derive(PartialEq, PartialOrd)]
struct C(A2, char);

#[derive(PartialEq, PartialOrd)]
struct A2(f32);

#[derive(Eq, PartialEq)]
struct D((i32, bool), ());

fn main() {
    println!("{}", A(1.0) == A(1.0));
    let b = B { n: [1; 40], t: "t" };
    println!("{} {}", b.clone().n[39], b.t);
    println!("{}", C(A2(1.0), 'a') < C(A2(1.0), 'b'));
    println!("{}", D((1, true), ()) == D((1, false), ()));
}

// expect: true
// expect: 1 t
// expect: true
// expect: false
