// Integer variables without other constraints are i32.
fn main() {
    let a = 2147483647;
    println!("{:x}", -a);
    println!("{:b}", !0);
    let b = -1;
    println!("{:x}", b);
    let c = [1, 2];
    println!("{:x?}", [-1, c[0]]);
    let d = (1, -1);
    println!("{:o}", d.1);
    println!("{:x}", 1 << 31);
}

// expect: 80000001
// expect: 11111111111111111111111111111111
// expect: ffffffff
// expect: [ffffffff, 1]
// expect: 37777777777
// expect: 80000000
