// What derived traits read: Clone and Debug nothing.
#[derive(Clone, Debug)]
struct Shown {
    x: i32,
}

#[derive(PartialEq, Clone)]
struct Compared {
    x: i32,
}

#[derive(PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
struct Ordered {
    x: i32,
}

#[derive(Default)]
struct Made {
    x: i32,
}

#[derive(Default, Debug)]
enum Chosen {
    #[default]
    One,
    Two,
}

#[derive(PartialEq, Debug)]
enum Listed {
    One,
    Two,
}

#[derive(PartialEq)]
struct Unused {
    x: i32,
}

#[derive(Clone, Copy, Debug, Default)]
struct Updated {
    x: i32,
    y: i32,
}

#[repr(C)]
struct Layout {
    a: i32,
}

fn main() {
    let shown = Shown { x: 1 };
    println!("{:?} {:?}", shown.clone(), Chosen::default());
    let _compared = Compared { x: 1 };
    let _ordered = Ordered { x: 1 };
    let _made = Made::default();
    println!("{}", Listed::One == Listed::One);
    let updated = Updated { x: 1, ..Default::default() };
    let Updated { x, y: _ } = updated;
    println!("{x} {}", Layout { a: 1 }.a);
}
