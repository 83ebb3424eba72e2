// constants of a struct type: a call of a function that is not const, and a wrong type
struct Size {
    w: u32,
    h: u32,
}

fn square(n: u32) -> Size {
    Size { w: n, h: n }
}

const A: Size = square(3); //~ ERROR E0015
const B: Size = Size { w: 1, h: -1i32 }; //~ ERROR E0308

fn main() {
    println!("{} {}", A.w, B.h);
}
