// `Variant {}`, `Self(..)`, fields of tuple structs by number, names from `use` and `type`
enum Size {
    Small,
    Middle,
    Large,
}
use Size::{Large as Huge, Middle};

struct Pair(i32, i32);
type Couple = Pair;

impl Pair {
    fn first(&self) -> i32 {
        match self {
            Self { 0: 1, .. } => 10,
            Self(2, _) => 20,
            Pair { 1: x, 0: _ } => *x,
        }
    }
}

fn value(size: Size) -> i32 {
    match size {
        Size::Small {} => 1,
        Middle {} => 2,
        Huge {} => 3,
    }
}

fn behind(size: &Size) -> i32 {
    match size {
        Size::Small {} | Middle {} => 1,
        Huge => 3,
    }
}

fn main() {
    println!("{} {} {}", value(Size::Small), value(Middle), value(Huge));
    println!("{} {} {}", behind(&Size::Small), behind(&Middle), behind(&Huge));
    println!("{} {} {}", Pair(1, 2).first(), Pair(2, 3).first(), Pair(3, 4).first());
    let Couple { 0: x, 1: y } = Pair(1, 2);
    println!("{x} {y}");
}

// expect: 1 2 3
// expect: 1 1 3
// expect: 10 20 4
// expect: 1 2
