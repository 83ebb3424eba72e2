// fields of a variable that is not mut
struct Line {
    from: (i32, i32),
    length: u32,
}

fn main() {
    let l = Line { from: (1, 2), length: 3 };
    l.length = 4; //~ ERROR E0594
    l.from.1 += 1; //~ ERROR E0594
    println!("{} {}", l.from.0, l.length);
}
