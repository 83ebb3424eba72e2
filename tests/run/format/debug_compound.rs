// Debug of tuples, arrays, slices, unit and references.
fn show(s: &[(i32, char)]) {
    println!("{:?}", s);
}

fn main() {
    println!("{:?} {:?}", (1,), (1, 2.0, "x", 'c', true, ()));
    println!("{:?}", [(1, 'a'), (2, 'b')]);
    show(&[(1, 'a'), (2, 'b')]);
    show(&[]);
    println!("{:?}", [[0u8; 3]; 2]);
    println!("{:?}", ["a", "b\"c"]);
    println!("{:?}", [1.0, -0.0, 1e20]);
    let x = 5;
    let r = &x;
    println!("{:?} {} {:?}", r, r, &(1, 2));
    println!("{:?}", [(); 3]);
    println!("{:?} {:?}", i8::MIN, u64::MAX);
}

// expect: (1,) (1, 2.0, "x", 'c', true, ())
// expect: [(1, 'a'), (2, 'b')]
// expect: [(1, 'a'), (2, 'b')]
// expect: []
// expect: [[0, 0, 0], [0, 0, 0]]
// expect: ["a", "b\"c"]
// expect: [1.0, -0.0, 1e20]
// expect: 5 5 (1, 2)
// expect: [(), (), ()]
// expect: -128 18446744073709551615
