// What is deprecated: items, members, variants, fields, and all parts of a deprecated type.
#[deprecated]
enum Old {
    A,
    B,
}

#[deprecated = "use New"]
struct OldStruct {
    x: i32,
}

struct New {
    #[deprecated(note = "not needed", since = "1")]
    x: i32,
    y: i32,
}

impl New {
    #[deprecated]
    const K: i32 = 1;

    #[deprecated]
    fn new() -> New {
        New { x: 1, y: 2 }
    }

    #[deprecated(note = "no")]
    fn method(&self) {}
}

impl OldStruct {
    fn get(&self) -> i32 {
        self.x
    }
}

fn main() {
    let new = New::new();
    new.method();
    println!("{} {}", New::K, new.x + new.y);
    let New { x, y: _ } = new;
    println!("{x}");
    match Old::A {
        Old::A => {}
        Old::B => {}
    }
    println!("{}", OldStruct { x: 1 }.get());
}
