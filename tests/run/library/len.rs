// len and is_empty of arrays, slices and texts, and through references.
fn f(s: &mut [i32], t: &str) -> usize { s.len() + t.len() }
fn main() { let mut a = [1, 2, 3]; println!("{} {} {}", a.len(), f(&mut a, "ab"), a.is_empty());
 let e: [u8; 0] = []; assert!(e.is_empty()); let r = &a; println!("{} {}", r.len(), "".is_empty());
 for i in 0..a.len() { print!("{} ", a[i]); } println!(); }
