// A lift that serves calls in one direction, then in the other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Direction {
    Up,
    Down,
    Stopped,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Door {
    Open,
    Closed,
}

struct Call {
    time: u32,
    floor: usize,
}

struct Elevator {
    floor: usize,
    direction: Direction,
    door: Door,
    wanted: [bool; Elevator::FLOORS],
    moved: u32,
    served: u32,
}

impl Elevator {
    const FLOORS: usize = 8;

    fn new() -> Self {
        Self {
            floor: 0,
            direction: Direction::Stopped,
            door: Door::Closed,
            wanted: [false; Self::FLOORS],
            moved: 0,
            served: 0,
        }
    }

    fn any(&self, from: usize, to: usize) -> bool {
        for f in from..to {
            if self.wanted[f] {
                return true;
            }
        }
        false
    }

    fn choose(&self) -> Direction {
        let above = self.any(self.floor + 1, Self::FLOORS);
        let below = self.any(0, self.floor);
        match (self.direction, above, below) {
            (_, false, false) => Direction::Stopped,
            (Direction::Up, true, _) | (Direction::Stopped, true, _) => Direction::Up,
            (Direction::Down, _, true) | (_, false, true) => Direction::Down,
            (Direction::Down, true, false) => Direction::Up,
        }
    }

    fn tick(&mut self) {
        match self.door {
            Door::Open => {
                self.door = Door::Closed;
                self.direction = self.choose();
            }
            Door::Closed if self.wanted[self.floor] => {
                self.wanted[self.floor] = false;
                self.door = Door::Open;
                self.served += 1;
            }
            Door::Closed => {
                self.direction = self.choose();
                match self.direction {
                    Direction::Up => self.floor += 1,
                    Direction::Down => self.floor -= 1,
                    Direction::Stopped => return,
                }
                self.moved += 1;
            }
        }
    }

    fn idle(&self) -> bool {
        self.door == Door::Closed && !self.any(0, Self::FLOORS)
    }
}

fn main() {
    let calls = [
        Call { time: 0, floor: 3 },
        Call { time: 1, floor: 5 },
        Call { time: 2, floor: 1 },
        Call { time: 9, floor: 7 },
        Call { time: 10, floor: 0 },
        Call { time: 10, floor: 6 },
    ];
    let mut lift = Elevator::new();
    let mut time = 0;
    let mut left = calls.len();
    while left > 0 || !lift.idle() {
        for c in &calls {
            if c.time == time {
                lift.wanted[c.floor] = true;
                left -= 1;
            }
        }
        lift.tick();
        if lift.door == Door::Open {
            println!("{:>2}: floor {} {:?}", time, lift.floor, lift.direction);
        }
        time += 1;
        assert!(time < 100, "the lift is stuck");
    }
    println!("{} moves, {} calls, {} ticks", lift.moved, lift.served, time);
}

// expect:  3: floor 3 Up
// expect:  7: floor 5 Up
// expect: 13: floor 1 Down
// expect: 16: floor 0 Down
// expect: 24: floor 6 Up
// expect: 27: floor 7 Up
// expect: 17 moves, 6 calls, 29 ticks
