// Structs as parameters, results, in arrays, behind references: what is copied and what is shared.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Vector {
    x: f64,
    y: f64,
    z: f64,
}

impl Vector {
    const ZERO: Vector = Vector { x: 0.0, y: 0.0, z: 0.0 };
    const COUNT: usize = 3;

    const fn new(x: f64, y: f64, z: f64) -> Self {
        Self { x, y, z }
    }

    fn add(self, other: Vector) -> Vector {
        Vector { x: self.x + other.x, y: self.y + other.y, z: self.z + other.z }
    }

    fn scale(mut self, by: f64) -> Self {
        self.x *= by;
        self.y *= by;
        self.z *= by;
        self
    }

    fn dot(&self, other: &Vector) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    fn negate(&mut self) {
        self.scale_by(-1.0);
    }

    fn scale_by(&mut self, by: f64) {
        *self = self.scale(by);
    }

    fn get(&self, index: usize) -> f64 {
        match index {
            0 => self.x,
            1 => self.y,
            2 => self.z,
            _ => panic!("no coordinate {index}"),
        }
    }
}

#[derive(Clone, Copy, Debug)]
struct Grid {
    cells: [[u8; 3]; 2],
    size: (usize, usize),
}

impl Grid {
    fn new() -> Grid {
        Grid { cells: [[0; 3]; 2], size: (2, 3) }
    }

    fn set(&mut self, row: usize, column: usize, value: u8) -> &'static str {
        if row >= self.size.0 || column >= self.size.1 {
            return "outside";
        }
        self.cells[row][column] = value;
        "set"
    }

    fn sum(&self) -> u32 {
        let mut sum = 0;
        for row in &self.cells {
            for cell in row {
                sum += *cell as u32;
            }
        }
        sum
    }
}

fn change(mut v: Vector) -> f64 {
    v.x = 100.0;
    v.x
}

fn largest(list: &[Vector]) -> Vector {
    let mut best = Vector::ZERO;
    for v in list {
        if v.dot(v) > best.dot(&best) {
            best = *v;
        }
    }
    best
}

fn swap(a: &mut Vector, b: &mut Vector) {
    let t = *a;
    *a = *b;
    *b = t;
}

static ORIGIN: Vector = Vector::new(0.5, 0.25, 0.125);
const LIST: [Vector; 2] = [Vector::new(1.0, 2.0, 3.0), Vector { x: -1.0, ..Vector::ZERO }];

fn main() {
    let mut v = Vector::new(1.0, 2.0, 3.0);
    println!("{} {v:?}", change(v));
    println!("{:?}", v.add(LIST[1]).scale(2.0).add(ORIGIN));
    v.negate();
    println!("{v:?} {}", v.dot(&LIST[0]));
    println!("{} {} {}", v.get(0), v.get(1), Vector::get(&v, 2));
    println!("{:?}", largest(&[Vector::ZERO, v, ORIGIN, LIST[0].scale(3.0)]));
    let mut w = Vector::default();
    swap(&mut v, &mut w);
    println!("{v:?} {w:?} {}", v == Vector::ZERO);
    let mut list = [Vector::ZERO; Vector::COUNT];
    for i in 0..list.len() {
        list[i].x = i as f64;
        list[i] = list[i].add(Vector { y: 1.0, ..list[0] });
    }
    for item in &mut list {
        item.z -= 0.5;
    }
    for item in list {
        println!("{item:?}");
    }
    let mut g = Grid::new();
    println!("{} {}", g.set(1, 2, 7), g.set(2, 0, 1));
    g.set(0, 0, 250);
    let copy = g;
    g.cells[1] = [9; 3];
    println!("{} {} {:?}", g.sum(), copy.sum(), g.cells);
    let r = &mut g.cells[0];
    r[1] = 5;
    let (a, b) = g.size;
    println!("{} {a} {b} {:?}", g.sum(), g);
    let cloned = v.clone();
    println!("{cloned:?} {:?}", (&w).clone());
}
