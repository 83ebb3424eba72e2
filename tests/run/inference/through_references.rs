// Types flow through references, dereferences and mutable parameters.
fn set(x: &mut u64) { *x <<= 40; }
fn get(x: &[u8]) -> u8 { x[0] }

fn main() {
    let mut a = 1;
    set(&mut a);
    println!("{a}");
    let b = [1, 2];
    println!("{} {}", get(&b), !b[1]);
    let c = 3;
    let r = &c;
    let d = *r + 1i64;
    println!("{} {}", d, c << 40);
    let e = &5;
    println!("{}", e + 1u8);
}

// expect: 1099511627776
// expect: 1 253
// expect: 4 3298534883328
// expect: 6
