// Default values where an enum's is not its first variant; what std::mem::take leaves behind.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
enum L { A, #[default] B, C }
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct S { l: L, n: i32, t: &'static str, a: [L; 2] }
fn main() {
    let mut l = L::C;
    println!("{:?} {:?}", std::mem::take(&mut l), l);
    let mut s = S { l: L::A, n: 4, t: "x", a: [L::C; 2] };
    println!("{:?} {:?}", std::mem::take(&mut s), s);
    let mut t = (L::A, 3); println!("{:?} {:?}", std::mem::take(&mut t), t);
    let mut x = "abc"; println!("{:?} {:?}", std::mem::take(&mut x), x);
    let r = std::mem::replace(&mut s, S { n: 9, ..Default::default() }); println!("{:?} {:?}", r, s);
    let mut list = [S { n: 3, ..S::default() }, s, S { l: L::A, ..s }];
    println!("{} {}", list.contains(&s), list.len());
    list.swap(0, 2); list.reverse(); println!("{:?}", list);
}

// expect: C B
// expect: S { l: A, n: 4, t: "x", a: [C, C] } S { l: B, n: 0, t: "", a: [B, B] }
// expect: (A, 3) (B, 0)
// expect: "abc" ""
// expect: S { l: B, n: 0, t: "", a: [B, B] } S { l: B, n: 9, t: "", a: [B, B] }
// expect: true 3
// expect: [S { l: B, n: 3, t: "", a: [B, B] }, S { l: B, n: 9, t: "", a: [B, B] }, S { l: A, n: 9, t: "", a: [B, B] }]
