// `Self` is the value of a unit struct, and a pattern; parts of a pattern may have attributes.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Lamp;

struct Point {
    x: i32,
    y: i32,
}

impl Lamp {
    fn name(self) -> &'static str {
        match self {
            Self => "lamp",
        }
    }

    fn same(&self, Self: Self) -> bool {
        let Self = *self;
        true
    }
}

impl Point {
    fn sum(self: &Self) -> i32 {
        let Self { #[allow(unused_variables)] x, #[cfg(all())] y } = self;
        x + y
    }
}

fn main() {
    println!("{} {}", Lamp.name(), Lamp.same(Lamp));
    println!("{}", Point { x: 1, y: 2 }.sum());
}

// expect: lamp true
// expect: 3
