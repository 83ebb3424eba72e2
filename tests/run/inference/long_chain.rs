// One suffix at the end of a chain of ten variables fixes them all.
fn main() {
    let a = 1;
    let b = a;
    let c = (b, b);
    let d = [c.0, c.1];
    let e = d[0] + d[1];
    let f = if e == 2 { e } else { d[1] };
    let g = { f };
    let h = loop { break g; };
    let i = h * 2 - a;
    let j = i + 0u64;
    println!("{}", a << 60);
    println!("{} {} {}", !b, !d[1], !h - j);
}

// expect: 1152921504606846976
// expect: 18446744073709551614 18446744073709551614 18446744073709551610
