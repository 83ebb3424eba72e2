// A later use fixes the type of earlier literals, through several steps.
fn take8(x: u8) -> u8 { !x }
fn take64(x: u64) -> u64 { !x }

fn main() {
    let a = 1;
    let b = a;
    let c = b + 2;
    println!("{}", take8(c));
    println!("{:x}", !a);
    let d = 5;
    let e = (d, 'x');
    let (f, _) = e;
    println!("{}", take64(f));
    println!("{}", d << 40);
    let g = [0; 3];
    println!("{}", take8(g[1]));
    let mut h = 0;
    h += 1;
    h = take64(h) & h;
    println!("{}", h);
}

// expect: 252
// expect: fe
// expect: 18446744073709551610
// expect: 5497558138880
// expect: 255
// expect: 0
