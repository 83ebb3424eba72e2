// Ranges, adapters and constants with structs, in and out of methods.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
struct Point {
    x: i32,
    y: i32,
}

#[derive(Debug, PartialEq)]
struct Name {
    text: &'static str,
}

struct Row {
    cells: [i32; 5],
    scale: i32,
}

const ORIGIN: &Point = &Point { x: 0, y: 0 };
const CORNERS: &[Point] = &[Point { x: 0, y: 0 }, Point { x: 4, y: 3 }];
static NAMES: &[Name] = &[Name { text: "first" }, Name { text: "second" }];

impl Row {
    const PARTS: &'static [usize] = &[1, 3];

    fn sum(&self) -> i32 {
        let mut total = 0;
        for &at in Self::PARTS {
            for cell in &self.cells[at..] {
                total += cell * self.scale;
            }
        }
        total
    }

    fn grow(&mut self) {
        for (i, cell) in self.cells[1..4].iter_mut().rev().enumerate() {
            *cell += self.scale * i as i32;
        }
        self.cells[3..][1] = -1;
    }
}

fn main() {
    let mut row = Row { cells: [1, 2, 3, 4, 5], scale: 10 };
    println!("{}", row.sum());
    row.grow();
    println!("{:?} {}", row.cells, row.sum());
    let first = &mut row.cells[..2];
    let scale = &row.scale;
    first[0] = *scale;
    println!("{:?}", row.cells);
    println!("{:?} {} {}", ORIGIN, CORNERS[1].x, CORNERS[..1] == [*ORIGIN]);
    println!("{} {:?}", CORNERS[1..] > CORNERS[..1], &CORNERS[1..]);
    for (name, corner) in NAMES.iter().zip(CORNERS.iter().copied().rev()) {
        print!("{}{:?} ", name.text, corner);
    }
    println!("{} {}", NAMES[1..] == [Name { text: "second" }], NAMES[0] == NAMES[1]);
    let owned = [Name { text: "a" }, Name { text: "b" }];
    for name in owned.into_iter().rev() {
        print!("{} ", name.text);
    }
    for (i, ..) in CORNERS.iter().enumerate() {
        print!("{} ", i);
    }
    for (i, .., corner) in CORNERS.iter().enumerate() {
        print!("{}{} ", i, corner.y);
    }
    println!();
}
