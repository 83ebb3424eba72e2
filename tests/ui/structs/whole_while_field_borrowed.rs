// the whole is moved, assigned and read while a field is borrowed
struct Pair {
    a: i32,
    b: i32,
}

fn eat(p: Pair) -> i32 {
    p.a + p.b
}

fn look(p: &Pair) -> i32 {
    p.a
}

fn main() {
    let mut p = Pair { a: 1, b: 2 };
    let r = &mut p.a;
    println!("{}", look(&p)); //~ ERROR E0502
    *r = 3;
    let s = &p.b;
    p = Pair { a: 5, b: 6 }; //~ ERROR E0506
    println!("{}", s);
    let t = &p.a;
    eat(p); //~ ERROR E0505
    println!("{}", t);
}
