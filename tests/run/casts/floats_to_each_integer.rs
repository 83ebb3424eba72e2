// Each float type to each integer type at run time: towards zero, saturating, NaN is 0.

fn f32_to_ints(x: f32) {
    println!("{} {} {} {}", x as i8, x as i16, x as i32, x as i64);
    println!("{} {} {} {}", x as u8, x as u16, x as u32, x as u64);
    println!("{} {}", x as isize, x as usize);
}

fn f64_to_ints(x: f64) {
    println!("{} {} {} {}", x as i8, x as i16, x as i32, x as i64);
    println!("{} {} {} {}", x as u8, x as u16, x as u32, x as u64);
    println!("{} {}", x as isize, x as usize);
}

fn main() {
    let values: [f32; 13] = [0.0, -0.9, 1.9, -1.9, 127.5, 255.9, -129.0, 65535.4, 3e9, 2e10, -1e30, f32::INFINITY, f32::NAN];
    for x in values {
        f32_to_ints(x);
    }
    let values = [0.0, -0.9, 1.9, -1.9, 127.5, 255.9, -129.0, 65535.4, 3e9, 2e10, -1e30, f64::INFINITY, f64::NAN];
    for x in values {
        f64_to_ints(x);
    }
}
