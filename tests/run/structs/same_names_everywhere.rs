// Fields, variables, parameters and functions may share a name.
struct size {
    size: usize,
}

fn size(size: size) -> usize {
    let n = size.size;
    n + 1
}

struct x {
    x: i32,
}

fn main() {
    let x = x { x: 5 };
    let x = x.x + 1;
    println!("{} {}", x, size(size { size: 3 }));
}

// expect: 6 4
