// Conway's game of life on a torus, with a glider and a blinker.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cell {
    Dead,
    Alive,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct World {
    cells: [[Cell; World::WIDTH]; World::HEIGHT],
    age: u32,
}

impl World {
    const WIDTH: usize = 10;
    const HEIGHT: usize = 8;

    fn new(alive: &[(usize, usize)]) -> World {
        let mut w = World { cells: [[Cell::Dead; Self::WIDTH]; Self::HEIGHT], age: 0 };
        for &(row, col) in alive {
            w.cells[row][col] = Cell::Alive;
        }
        w
    }

    fn neighbours(&self, row: usize, col: usize) -> u32 {
        let mut n = 0;
        for dr in [Self::HEIGHT - 1, 0, 1] {
            for dc in [Self::WIDTH - 1, 0, 1] {
                if (dr, dc) != (0, 0) {
                    let r = (row + dr) % Self::HEIGHT;
                    let c = (col + dc) % Self::WIDTH;
                    n += self.cells[r][c] as u32;
                }
            }
        }
        n
    }

    fn step(&self) -> Self {
        let mut next = World { age: self.age + 1, ..*self };
        for row in 0..Self::HEIGHT {
            for col in 0..Self::WIDTH {
                next.cells[row][col] = match (self.cells[row][col], self.neighbours(row, col)) {
                    (Cell::Alive, 2 | 3) | (Cell::Dead, 3) => Cell::Alive,
                    _ => Cell::Dead,
                };
            }
        }
        next
    }

    fn population(&self) -> usize {
        let mut n = 0;
        for row in self.cells {
            for cell in row {
                n += (cell == Cell::Alive) as usize;
            }
        }
        n
    }

    fn show(&self) {
        println!("after {}:", self.age);
        for row in &self.cells {
            for cell in row {
                print!("{}", match cell { Cell::Dead => '.', Cell::Alive => '#' });
            }
            println!();
        }
    }
}

fn main() {
    let mut w = World::new(&[(0, 1), (1, 2), (2, 0), (2, 1), (2, 2), (5, 6), (5, 7), (5, 8)]);
    w.show();
    for _ in 0..4 {
        w = w.step();
    }
    w.show();
    println!("{}", w.population());
    let blinker = World::new(&[(3, 3), (3, 4), (3, 5)]);
    println!("{} {}", blinker.cells == blinker.step().cells,
             blinker.cells == blinker.step().step().cells);
}
