// a constant whose field overflows
struct Size {
    w: u8,
}

const fn grow(s: Size) -> Size {
    Size { w: s.w + 1 }
}

const LARGE: Size = grow(Size { w: 255 }); //~ ERROR E0080

fn main() {
    println!("{}", LARGE.w);
}
