// The type of a match flows backwards into patterns, arms and the matched value.
fn main() {
    let mut x = 0;
    let y: u64 = match 3 {
        0 => 1,
        n => {
            x += n;
            n * 10_000_000_000
        }
    };
    println!("{} {}", x, y);
    let z = match true {
        true => 1,
        false => 2u8,
    };
    println!("{}", z.wrapping_sub(2));
    let f = match 1.5 {
        v if v > 1.0 => v,
        _ => 0.0f32,
    };
    println!("{}", f);
    let s: &str = match z { 1 => "a", _ => "b" };
    let a: &[i32] = match z { 1 => &[1, 2], _ => &[3] };
    println!("{} {:?}", s, a);
}

// expect: 3 30000000000
// expect: 255
// expect: 1.5
// expect: a [1, 2]
