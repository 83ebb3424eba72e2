// Structs of some size through a few hundred nested calls.
#[derive(Clone, Copy)]
struct State {
    depth: u32,
    trail: [u32; 6],
    sum: u64,
}

impl State {
    fn descend(mut self, n: u32) -> State {
        self.depth += 1;
        self.trail[(n % 6) as usize] += n;
        self.sum += self.trail[0] as u64 * self.depth as u64;
        if n == 0 { self } else { self.descend(n - 1) }
    }
}

fn main() {
    let s = State { depth: 0, trail: [0; 6], sum: 0 }.descend(500);
    println!("{} {:?} {}", s.depth, s.trail, s.sum);
}

// expect: 501 [20916, 21000, 21084, 20667, 20750, 20833] 2194506720
