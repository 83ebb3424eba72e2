// mutable borrows of what is not mutable
struct Pair {
    a: i32,
    b: i32,
}

fn bump(x: &mut i32) {
    *x += 1;
}

fn both(p: &Pair) {
    bump(&mut p.a); //~ ERROR E0596
}

fn main() {
    let p = Pair { a: 1, b: 2 };
    bump(&mut p.b); //~ ERROR E0596
    both(&p);
}
