// through casts
fn main() {
    let f = 2.5;
    let c = 'a';
    let t = true;
    let a = [1, 2];
    let w = a[f as usize]; //~ ERROR unconditional_panic
    let x = a[c as usize]; //~ ERROR unconditional_panic
    let y = 1 / (t as i32 - 1); //~ ERROR unconditional_panic
    let z = 300 as u16 as u8 + 212; //~ ERROR arithmetic_overflow
    let v = (-1.5f32 as u8) - 1; //~ ERROR arithmetic_overflow
    println!("{} {} {} {} {}", w, x, y, z, v);
}
