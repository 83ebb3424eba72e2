// Structs in tuples, and tuples in structs.
#[derive(Clone, Copy)]
struct Size {
    w: u32,
    h: u32,
}

struct Framed {
    parts: (Size, bool, (u8, Size)),
}

fn both(n: u32) -> (Size, Size) {
    (Size { w: n, h: 1 }, Size { w: 1, h: n })
}

fn main() {
    let (a, b) = both(5);
    println!("{} {} {} {}", a.w, a.h, b.w, b.h);
    let mut f = Framed { parts: (a, true, (9, b)) };
    f.parts.2 .1.w += 40;
    f.parts.0 = Size { h: 77, ..f.parts.0 };
    println!("{} {} {}", f.parts.0.w, f.parts.0.h, f.parts.1);
    println!("{} {} {}", f.parts.2 .0, f.parts.2 .1.w, f.parts.2 .1.h);
    println!("{}", both(3).1.h);
}

// expect: 5 1 1 5
// expect: 5 77 true
// expect: 9 41 5
// expect: 3
