// A function's return type fixes the literals that are returned.
fn a() -> u8 { let x = 200; x }
fn b(flag: bool) -> u64 { if flag { return 1 << 40; } let y = 3; let z = y * 2; z << 41 }
fn c() -> f32 { let t = 1.0 / 3.0; t }
fn d() -> (i8, u16) { let n = -5; let m = 60000; (n, m) }
fn e() -> [i64; 2] { let mut v = [0; 2]; v[0] = 1 << 50; v }

fn main() {
    println!("{} {} {}", a(), b(true), b(false));
    println!("{} {:?} {:?}", c(), d(), e());
}

// expect: 200 1099511627776 13194139533312
// expect: 0.33333334 (-5, 60000) [1125899906842624, 0]
