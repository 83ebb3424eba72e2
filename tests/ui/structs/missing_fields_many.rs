// literals without two, three and four of the fields
struct Row {
    a: i32,
    b: u8,
    c: bool,
    d: char,
}

fn main() {
    let r = Row { a: 1, b: 2 }; //~ ERROR E0063
    let s = Row { d: 'x' }; //~ ERROR E0063
    let t = Row {}; //~ ERROR E0063
    println!("{} {} {}", r.a, s.a, t.a);
}
