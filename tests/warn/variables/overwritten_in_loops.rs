// Jumps out of loops, and values behind them.
#![allow(dead_code)]
fn main() {
    let z = 1;
    let mut g = 0; let r = &mut g; *r = 1; g = 2;
    let mut h = 0; { let r = &h; println!("{r}"); } h = 2;
    let mut k = 0; k = { k = 1; k + 1 }; println!("{k}");
    let mut l = 0; while l < 3 { l += 1; if l == 2 { l = 7; break; } }
    let mut m = 0; loop { m = 1; if z > 1 { break; } m = 2; println!("{m}"); }
    let mut n = 1; let n2 = (n, { n = 2; 3 }); println!("{:?}", n2);
    let mut o: i32; o = 1; println!("{o}"); o = 2;
    let _p = 1; let mut _q = 2; _q = 3; println!("{_q}"); _q = 4;
    let mut s: i32 = 1; s += s; let mut t: i64 = 0; t += t * 2; 
    let mut u = 1; if { u = 2; true } {} 
    let mut v = 0; 'a: loop { loop { v = 1; break 'a; } }
    let mut w = false; for i in 0..3 { if i == 1 { w = true; } else { w = false; } } let mut w2 = 0; w2 = if w { 1 } else { 2 }; println!("{w2}");
    let mut x1 = 1; x1 = 2; panic!("{}", x1);
}
