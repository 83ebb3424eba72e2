// A maze in text, solved by a search, with the way drawn in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Cell {
    Wall,
    Free,
    Seen,
    Way,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Spot {
    row: usize,
    col: usize,
}

const HEIGHT: usize = 7;
const WIDTH: usize = 15;

static MAZE: [&str; HEIGHT] = [
    "###############",
    "#S#     #     #",
    "# # ### # ### #",
    "# # # # # # # #",
    "# # # #   # # #",
    "#     #####  E#",
    "###############",
];

struct Maze {
    cells: [[Cell; WIDTH]; HEIGHT],
    start: Spot,
    end: Spot,
    visited: usize,
}

impl Spot {
    const NONE: Spot = Spot { row: 0, col: 0 };

    fn step(self, direction: usize) -> Spot {
        let Spot { row, col } = self;
        match direction {
            0 => Spot { row: row - 1, col },
            1 => Spot { row, col: col + 1 },
            2 => Spot { row: row + 1, col },
            3 => Spot { row, col: col - 1 },
            _ => unreachable!(),
        }
    }
}

impl Maze {
    fn read() -> Maze {
        let mut m = Maze {
            cells: [[Cell::Wall; WIDTH]; HEIGHT],
            start: Spot::NONE,
            end: Spot::NONE,
            visited: 0,
        };
        for row in 0..HEIGHT {
            let line = MAZE[row].as_bytes();
            for col in 0..WIDTH {
                m.cells[row][col] = match line[col] {
                    b'#' => Cell::Wall,
                    b'S' => {
                        m.start = Spot { row, col };
                        Cell::Free
                    }
                    b'E' => {
                        m.end = Spot { row, col };
                        Cell::Free
                    }
                    _ => Cell::Free,
                };
            }
        }
        m
    }

    fn walk(&mut self, at: Spot, depth: usize) -> usize {
        if self.cells[at.row][at.col] != Cell::Free {
            return 0;
        }
        self.visited += 1;
        self.cells[at.row][at.col] = Cell::Seen;
        let mut length = if at == self.end { depth } else { 0 };
        for d in 0..4 {
            if length > 0 {
                break;
            }
            length = self.walk(at.step(d), depth + 1);
        }
        if length > 0 {
            self.cells[at.row][at.col] = Cell::Way;
        }
        length
    }

    fn show(&self) {
        for row in &self.cells {
            for cell in row {
                let c = match cell {
                    Cell::Wall => '#',
                    Cell::Free => ' ',
                    Cell::Seen => '.',
                    Cell::Way => 'o',
                };
                print!("{}", c);
            }
            println!();
        }
    }
}

fn main() {
    let mut m = Maze::read();
    println!("{:?} to {:?}", m.start, m.end);
    let length = m.walk(m.start, 1);
    m.show();
    println!("{} long, {} visited", length, m.visited);
}

// expect: Spot { row: 1, col: 1 } to Spot { row: 5, col: 13 }
// expect: ###############
// expect: #o#ooooo#ooooo#
// expect: #o#o###o#o###o#
// expect: #o#o# #o#o# #o#
// expect: #o#o# #ooo# #o#
// expect: #ooo  #####  o#
// expect: ###############
// expect: 31 long, 31 visited
