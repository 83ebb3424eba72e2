// Tic-tac-toe, played perfectly by both sides.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Mark {
    Empty,
    Cross,
    Circle,
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Status {
    Open,
    Draw,
    CrossWins,
    CircleWins,
}

#[derive(Clone, Copy)]
struct Board {
    cells: [Mark; 9],
    turn: Mark,
}

const LINES: [[usize; 3]; 8] = [
    [0, 1, 2], [3, 4, 5], [6, 7, 8],
    [0, 3, 6], [1, 4, 7], [2, 5, 8],
    [0, 4, 8], [2, 4, 6],
];

impl Mark {
    fn other(self) -> Mark {
        match self {
            Mark::Cross => Mark::Circle,
            Mark::Circle => Mark::Cross,
            Mark::Empty => Mark::Empty,
        }
    }

    fn letter(self) -> char {
        match self {
            Mark::Empty => '.',
            Mark::Cross => 'X',
            Mark::Circle => 'O',
        }
    }
}

impl Board {
    fn new() -> Self {
        Board { cells: [Mark::Empty; 9], turn: Mark::Cross }
    }

    fn status(&self) -> Status {
        for [a, b, c] in LINES {
            match (self.cells[a], self.cells[b], self.cells[c]) {
                (Mark::Cross, Mark::Cross, Mark::Cross) => return Status::CrossWins,
                (Mark::Circle, Mark::Circle, Mark::Circle) => return Status::CircleWins,
                _ => {}
            }
        }
        if self.cells.contains(&Mark::Empty) { Status::Open } else { Status::Draw }
    }

    fn put(&self, at: usize) -> Board {
        let mut next = *self;
        next.cells[at] = self.turn;
        next.turn = self.turn.other();
        next
    }

    fn value(&self, nodes: &mut u32) -> i32 {
        *nodes += 1;
        match self.status() {
            Status::Draw => return 0,
            Status::CrossWins => return 1,
            Status::CircleWins => return -1,
            Status::Open => {}
        }
        let mut best = if self.turn == Mark::Cross { -2 } else { 2 };
        for i in 0..9 {
            if self.cells[i] == Mark::Empty {
                let v = self.put(i).value(nodes);
                best = match self.turn {
                    Mark::Cross => best.max(v),
                    _ => best.min(v),
                };
            }
        }
        best
    }

    fn best_move(&self, nodes: &mut u32) -> usize {
        let sign = if self.turn == Mark::Cross { 1 } else { -1 };
        let mut best = (-10, 0);
        for i in 0..9 {
            if self.cells[i] == Mark::Empty {
                let v = sign * self.put(i).value(nodes);
                if v > best.0 {
                    best = (v, i);
                }
            }
        }
        best.1
    }

    fn show(&self) {
        for row in 0..3 {
            for col in 0..3 {
                print!("{}", self.cells[row * 3 + col].letter());
            }
            println!();
        }
    }
}

fn main() {
    let mut board = Board::new().put(4);
    let mut nodes = 0;
    while board.status() == Status::Open {
        board = board.put(board.best_move(&mut nodes));
    }
    board.show();
    println!("{:?} after {} nodes", board.status(), nodes);
    let trap = Board::new().put(0).put(1).put(4);
    println!("{} {}", trap.value(&mut nodes), trap.best_move(&mut nodes));
}

// expect: OXX
// expect: XXO
// expect: OOX
// expect: Draw after 63696 nodes
// expect: 1 2
