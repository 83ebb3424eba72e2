// Conversions without loss: T::from.
fn main() {
    let b = 200u8;
    let i = -5i8;
    println!("{} {} {} {}", u16::from(b), u32::from(b), u64::from(b), usize::from(b));
    println!("{} {} {} {}", i16::from(b), i32::from(b), i64::from(b), isize::from(b));
    println!("{} {} {} {} {}", i8::from(i), i16::from(i), i32::from(i), i64::from(i), isize::from(i));
    let w = 60000u16;
    println!("{} {} {} {} {}", u32::from(w), u64::from(w), usize::from(w), i32::from(w), i64::from(w));
    let s = -300i16;
    println!("{} {} {}", i32::from(s), i64::from(s), isize::from(s));
    println!("{} {} {}", u64::from(u32::MAX), i64::from(u32::MAX), i64::from(i32::MIN));
    println!("{} {} {} {}", f32::from(i), f32::from(b), f32::from(s), f32::from(w));
    println!("{} {} {} {}", f64::from(i), f64::from(b), f64::from(s), f64::from(w));
    println!("{} {} {}", f64::from(i32::MIN), f64::from(u32::MAX), f64::from(0.1f32));
    println!("{} {} {} {}", u8::from(true), i32::from(false), u64::from(true), usize::from(true));
    println!("{} {}", f32::from(true), f64::from(true));
    println!("{} {} {}", u32::from('é'), u64::from('日'), char::from(b));
    println!("{} {} {}", i32::from(7), i64::from(7), f64::from(1.5));
    println!("{}", char::from('x'));
    let mut n = u64::from(b);
    n += 1;
    println!("{n} {b}");
}
