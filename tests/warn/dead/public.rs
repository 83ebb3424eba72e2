// What is public at the file's level may be used by others.
pub fn everywhere() {}

pub(crate) fn here() {}

pub const A: i32 = 1;
pub static B: i32 = 2;
pub type T = i32;

pub(self) struct Closed {
    pub a: i32,
}

pub struct Open {
    pub a: i32,
    pub(crate) b: i32,
    c: Private,
}

impl Open {
    const K: i32 = 1;

    pub fn one() {}

    fn two() {}

    pub(crate) fn three() {}
}

struct Private {
    pub z: i32,
}

impl Private {
    pub fn q(&self) {}
}

pub struct Pair(pub i32, i32);

pub enum Choice {
    Yes,
    No,
}

fn main() {
    pub fn inner() {}
    pub struct Inside {
        pub a: i32,
    }
}
