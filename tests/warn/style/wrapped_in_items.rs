// Parentheses and braces in types, patterns, arms and constants.
struct P {
    x: i32,
    y: i32,
}
struct T(i32, i32);
enum E {
    A = (1),
    B = { 2 },
}
const K: i32 = (3);
const A: [i32; (2)] = [(1), { 2 }];
impl P {
    const Z: i32 = (1);
    fn get(&self) -> i32 {
        (self.x)
    }
    fn with(x: (i32)) -> (Self) {
        P { x: (x), y: { x } }
    }
}
type Al = (i32);
struct F {
    a: (i32),
    b: [(i32); (1)],
}
fn f(p: &P, n: i32) -> i32 {
    let v = match (n) {
        1 => (2),
        2 => 3,
        (3) => (4),
        (4 | 5) => 1,
        (6..=7) => 3,
        8 | 9 => 1,
        x @ (10 | 11) => x,
        x @ (12) => x,
        mut y if (y > 3) => {
            y += 1;
            y
        }
        (mut z) => {
            z += 1;
            z
        }
    };
    v + match { p } {
        P { x: (1), y } => *y,
        P { x: (2 | 3), y: (_) } => 1,
        &P { .. } => 2,
    }
}
static S: (i32, i32) = (1, 2);
fn main() {
    let p = P::with(1);
    println!("{} {} {}", p.get(), f(&p, 1), K + A[0] + P::Z + S.0 + S.1);
    println!("{} {} {}", E::A as i32, E::B as i32, T(1, 2).0 + T(1, 2).1);
    let alias: Al = 1;
    let both = F { a: alias, b: [1] };
    println!("{} {}", both.a, both.b[0]);
}
