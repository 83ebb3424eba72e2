// `!` is logical on bool and bitwise on integers.
fn main() {
    println!("{} {}", !true, !!true);
    println!("{} {}", !0u8, !0i8);
    println!("{} {}", !0xf0u8, !0x0fi32);
    println!("{} {}", !0u64, !u64::MAX);
    println!("{}", !i16::MIN == i16::MAX);
    let flag = 3 > 2;
    if !flag { println!("no"); } else { println!("yes"); }
}

// expect: false true
// expect: 255 -1
// expect: 15 -16
// expect: 18446744073709551615 0
// expect: true
// expect: yes
