// Constants and statics of struct types, and arrays of them.
struct Planet {
    name: &'static str,
    mass: f64,
    moons: u8,
}

const EARTH: Planet = Planet { name: "Earth", mass: 5.97, moons: 1 };

static PLANETS: [Planet; 3] = [
    Planet { name: "Mars", mass: 0.642, moons: 2 },
    EARTH,
    Planet { moons: 0, name: "Venus", mass: 4.87 },
];

static LIMITS: Limits = Limits { low: LOW, high: LOW * 3 };
const LOW: i32 = 4;
const COUNT: usize = PLANETS_WANTED.count;
const PLANETS_WANTED: Wanted = Wanted { count: 3 };

struct Wanted {
    count: usize,
}

struct Limits {
    low: i32,
    high: i32,
}

fn main() {
    let mut moons = 0;
    let mut mass = 0.0;
    for p in &PLANETS {
        println!("{:<6} {:>6.2} {}", p.name, p.mass, p.moons);
        moons += p.moons;
        mass += p.mass;
    }
    println!("{} {:.3}", moons, mass);
    println!("{} {}", EARTH.name, EARTH.moons);
    println!("{} {}", LIMITS.low, LIMITS.high);
    let slots = [1u8; COUNT];
    println!("{}", slots.len());
}

// expect: Mars     0.64 2
// expect: Earth    5.97 1
// expect: Venus    4.87 0
// expect: 3 11.482
// expect: Earth 1
// expect: 4 12
// expect: 3
