// Blocks have the value of their last expression, or () after a semicolon.
fn main() {
    let a = { 1; 2; 3 };
    let b = { let t = a * 2; { let u = t + 1; u * u } };
    let c = { b; };
    println!("{a} {b} {c:?}");
    let d = { { { "deep" } } };
    println!("{d}");
    let e = {
        let a = 100;
        a + { let a = 10; a } + a
    };
    println!("{e} {a}");
    {}
    {};
    println!("{:?}", {});
}

// expect: 3 49 ()
// expect: deep
// expect: 210 3
// expect: ()
