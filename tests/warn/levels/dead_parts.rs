// Levels of parts: those with the same one share a message; what is allowed keeps what it uses.
#![warn(dead_code)]

#[allow(dead_code)]
struct Allowed {
    x: i32,
    y: Kept,
}

struct Kept {
    z: i32,
}

#[allow(dead_code)]
enum AllowedEnum {
    X,
    Y,
}

struct Mixed {
    a: i32,
    #[deny(dead_code)]
    b: i32,
    #[allow(dead_code)]
    c: i32,
    d: i32,
}

enum Variants {
    #[allow(dead_code)]
    X,
    Y,
    Z,
}

struct Members;

impl Members {
    #[allow(dead_code)]
    fn allowed(&self) {
        self.used_by_allowed();
    }

    fn dead() {}

    fn used_by_allowed(&self) {}

    #[deny(dead_code)]
    fn denied() {}

    fn dead_too() {}
}

#[allow(dead_code)]
impl Members {
    fn in_allowed_block() {}
}

#[expect(dead_code)]
struct ExpectedUnused {
    x: i32,
}

#[expect(dead_code)]
struct ExpectedField {
    x: i32,
}

struct ExpectedFields {
    #[expect(dead_code)]
    a: i32,
    #[expect(dead_code)]
    b: i32,
    #[expect(dead_code)]
    c: i32,
}

fn main() {
    let _mixed = Mixed { a: 1, b: 2, c: 3, d: 4 };
    let _variants = Variants::Z;
    let _members = Members;
    let _field = ExpectedField { x: 1 };
    let fields = ExpectedFields { a: 1, b: 2, c: 3 };
    println!("{}", fields.c);
}
