// The score of a game of bowling, frame by frame.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Frame {
    Open,
    Spare,
    Strike,
}

struct Game {
    rolls: [u32; 21],
    used: usize,
}

impl Game {
    fn new() -> Self {
        Game { rolls: [0; 21], used: 0 }
    }

    fn play(pins: &[u32]) -> Game {
        let mut g = Game::new();
        for &p in pins {
            g.roll(p);
        }
        g
    }

    fn roll(&mut self, pins: u32) {
        assert!(pins <= 10, "{} pins", pins);
        self.rolls[self.used] = pins;
        self.used += 1;
    }

    fn frame(&self, at: usize) -> Frame {
        match (self.rolls[at], self.rolls[at + 1]) {
            (10, _) => Frame::Strike,
            (a, b) if a + b == 10 => Frame::Spare,
            _ => Frame::Open,
        }
    }

    fn sum(&self, from: usize, count: usize) -> u32 {
        let mut s = 0;
        for i in from..from + count {
            s += self.rolls[i];
        }
        s
    }

    fn score(&self, log: bool) -> u32 {
        let (mut total, mut at) = (0, 0);
        for number in 1..=10 {
            let frame = self.frame(at);
            let (points, step) = match frame {
                Frame::Strike => (self.sum(at, 3), 1),
                Frame::Spare => (self.sum(at, 3), 2),
                Frame::Open => (self.sum(at, 2), 2),
            };
            total += points;
            at += step;
            if log {
                println!("{:>2} {:?} {} {}", number, frame, points, total);
            }
        }
        total
    }
}

fn main() {
    println!("{}", Game::play(&[10; 12]).score(false));
    println!("{}", Game::play(&[5; 21]).score(false));
    println!("{}", Game::play(&[1; 20]).score(false));
    let g = Game::play(&[1, 4, 4, 5, 6, 4, 5, 5, 10, 0, 1, 7, 3, 6, 4, 10, 2, 8, 6]);
    println!("{}", g.score(true));
}
