// A derive of Hash, beside the others, changes nothing here.
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Key {
    id: u32,
    part: u8,
}

#[derive(Debug, Hash, PartialEq, Eq, Clone, Copy)]
enum Kind {
    A,
    B,
}

fn main() {
    println!("{:?} {:?} {:?}", Key { id: 3, part: 4 }, Kind::A, Kind::B);
    println!("{}", Key::default() < Key { id: 0, part: 1 });
}

// expect: Key { id: 3, part: 4 } A B
// expect: true
