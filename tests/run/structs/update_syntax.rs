// The base of an update gives the fields that are not named.
#[derive(Clone, Copy)]
struct Options {
    width: u32,
    height: u32,
    depth: u8,
    title: &'static str,
}

const BASE: Options = Options { width: 80, height: 25, depth: 8, title: "base" };

fn show(o: &Options) {
    println!("{} {} {} {}", o.width, o.height, o.depth, o.title);
}

fn main() {
    let a = Options { width: 100, ..BASE };
    show(&a);
    let b = Options { title: "b", depth: 1, ..a };
    show(&b);
    show(&Options { ..b });
    let mut c = b;
    c = Options { height: c.width, width: c.height, ..c };
    show(&c);
    show(&a);
}

// expect: 100 25 8 base
// expect: 100 25 1 b
// expect: 100 25 1 b
// expect: 25 100 1 b
// expect: 100 25 8 base
