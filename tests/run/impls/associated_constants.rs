// Associated constants: of builtin types, arrays, structs; used in lengths, patterns and ranges.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Grid {
    at: usize,
}

impl Grid {
    const WIDTH: usize = 4;
    const HEIGHT: usize = Self::WIDTH - 1;
    const SIZE: usize = Grid::WIDTH * Grid::HEIGHT;
    const NAMES: [&'static str; 2] = ["left", "right"];
    const ORIGIN: Grid = Grid { at: 0 };
    const LAST: Self = Self { at: Self::SIZE - 1 };

    fn row(&self) -> usize {
        self.at / Self::WIDTH
    }

    fn place(&self) -> &'static str {
        match self.at {
            0 => "first",
            Self::WIDTH => "second row",
            1..Grid::WIDTH => "first row",
            _ => "below",
        }
    }
}

fn main() {
    let cells = [0u8; Grid::SIZE];
    println!("{} {}", cells.len(), Grid::HEIGHT);
    for at in [0, 3, 4, 9] {
        let g = Grid { at };
        println!("{} {}", g.row(), g.place());
    }
    println!("{:?} {:?} {}", Grid::ORIGIN, Grid::LAST, Grid::NAMES[1]);
}

// expect: 12 3
// expect: 0 first
// expect: 0 first row
// expect: 1 second row
// expect: 2 below
// expect: Grid { at: 0 } Grid { at: 11 } right
