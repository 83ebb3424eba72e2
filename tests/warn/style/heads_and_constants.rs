// Struct literals and braces in heads; braces and parentheses of constants.
#[derive(PartialEq, Clone, Copy)]
struct P {
    x: i32,
}
impl P {
    fn is(&self) -> bool {
        self.x > 0
    }
}
const K: usize = 2;
struct F {
    a: [i32; { 2 }],
    b: [i32; { K }],
    c: [i32; (K)],
    d: [i32; { 1 + 1 }],
    e: [i32; (1 + 1)],
}
enum E {
    A = { 1 },
    B = { K as isize },
    C = (K as isize + 1),
    D = { 1 + 3 },
}
fn main() {
    let a = [0; { 2 }];
    let b = [0; { K }];
    let c = [0; (K)];
    let d = [0; { 1 + 1 }];
    let e: [i32; { K }] = [0; (1 + 1)];
    let _ = F { a, b, c, d, e };
    let _ = (E::A as i32, E::B as i32, E::C as i32, E::D as i32);
    let p = P { x: 1 };
    if (p == P { x: 1 }) {}
    if (P { x: 1 } == p) {}
    if (P { x: 1 }.is()) {}
    if (p == (P { x: 1 })) {}
    if ((P { x: 1 }) == p) {}
    if (-P { x: 1 }.x == 1) {}
    while (P { x: 1 }.x as i64 > 2) {}
    match (P { x: 2 }) {
        _ => {}
    }
    match (P { x: 2 }.x) {
        _ => {}
    }
    for _ in (P { x: 1 }.x)..2 {}
    for _ in (0..P { x: 1 }.x) {}
    if (p.is() && P { x: 1 }.is()) {}
    if (!P { x: 1 }.is()) {}
    match ((P { x: 2 }, 1)) {
        _ => {}
    }
    if ([P { x: 1 }][0].is()) {}
    if (std::cmp::max(P { x: 1 }.x, 2) == 2) {}
    match { p } {
        _ => {}
    }
    match { 3 } {
        _ => {}
    }
    if { p == P { x: 1 } } {}
    if { p.is() } {}
    match (return) {
        _ => {}
    }
    let _ = match p.x {
        1 => 2,
        3 => (4),
        _ if (p.is()) => 3,
        _ if { p.is() } => 4,
        _ => {
            if p.is() {
                (1)
            } else {
                2
            }
        }
    };
    let _ = F { a: { a }, b: (b), c: ({ c }), d, e }.a;
    let _ = P { ..{ p } };
    let _ = P { ..(p) };
}
