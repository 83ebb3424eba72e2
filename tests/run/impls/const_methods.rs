// const methods in constants, array lengths and at run time.
#[derive(Clone, Copy)]
struct Version {
    major: u8,
    minor: u8,
}

impl Version {
    const fn new(major: u8, minor: u8) -> Self {
        Version { major, minor }
    }

    const fn code(&self) -> usize {
        self.major as usize * 10 + self.minor as usize
    }

    const fn next(self) -> Version {
        Version { minor: self.minor + 1, ..self }
    }
}

const FIRST: Version = Version::new(0, 3);
const SECOND: Version = FIRST.next().next();
static TABLE: [u8; SECOND.code()] = [1; SECOND.code()];

fn main() {
    println!("{} {}", FIRST.code(), SECOND.code());
    println!("{:?}", TABLE);
    let v = Version::new(TABLE[0], TABLE[1]).next();
    println!("{} {}", v.major, v.minor);
}

// expect: 3 5
// expect: [1, 1, 1, 1, 1]
// expect: 1 2
