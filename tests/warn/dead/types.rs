// Types that nothing names, with their members; what a mention makes of each kind of type.
struct Unused;
struct OnlyNamed;
enum NeverNamed {}
type UnusedAlias = i32;
type Chained = Aliased;
type Aliased = Array;

const LENGTH: usize = 2;
const OTHER: usize = 3;
const OF_OTHER: usize = OTHER + 1;

struct Array {
    items: [i32; LENGTH],
}

struct Dead {
    x: i32,
}

impl Dead {
    const SIZE: i32 = 2;

    fn new() -> Self {
        Dead { x: 1 }
    }

    fn get(&self) -> i32 {
        self.x
    }
}

struct Tuple(i32);

impl Tuple {
    fn new() -> Self {
        Self(1)
    }

    fn get(&self) -> i32 {
        self.0
    }
}

struct Unit;

enum WithValues {
    A = FIRST as isize,
    B = SECOND,
}

const FIRST: i32 = 3;
const SECOND: isize = 4;

static SHOWN: i32 = 1;
static HIDDEN: i32 = 2;

fn count(list: &[OnlyNamed]) -> usize {
    list.len()
}

fn is_unit(unit: Unit) -> bool {
    let Unit = unit;
    true
}

fn main() {
    let tuple = Tuple::new();
    let array = Chained { items: [1; LENGTH] };
    println!("{} {} {SHOWN}", tuple.get(), array.items[0]);
    println!("{} {} {}", count(&[]), is_unit(Unit), WithValues::A as i32);
    fn dead() {
        fn inside() {}
        struct Inside;
    }
    const LOCAL: i32 = 2;
    struct Local {
        f: i32,
    }
}
