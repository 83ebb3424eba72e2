// assert_ne of nested structs.
#[derive(Debug, PartialEq, Clone, Copy)]
struct Inner(u8, char);

#[derive(Debug, PartialEq, Clone, Copy)]
struct Outer {
    inner: [Inner; 2],
    unit: (),
}

fn main() {
    let o = Outer { inner: [Inner(1, 'a'); 2], unit: () };
    assert_ne!(o, o);
}

// panic: 13:5: assertion `left != right` failed
// panic+:   left: Outer { inner: [Inner(1, 'a'), Inner(1, 'a')], unit: () }
// panic+:  right: Outer { inner: [Inner(1, 'a'), Inner(1, 'a')], unit: () }
