// a field that is not Copy, matched behind &self
enum Key {
    Up,
    Down,
}

struct Pad {
    key: Key,
}

impl Pad {
    fn take(&self) -> Key {
        match self.key { //~ ERROR E0507
            Key::Up => Key::Down,
            k => k,
        }
    }
}

fn main() {
    println!("{}", Pad { key: Key::Up }.take() as u8);
}
