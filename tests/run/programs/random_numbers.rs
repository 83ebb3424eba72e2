// Generators of random numbers, a shuffle, a histogram, and an estimate of pi.
struct Lcg {
    state: u64,
}

struct XorShift(u32);

impl Lcg {
    const A: u64 = 6364136223846793005;
    const C: u64 = 1442695040888963407;

    fn new(seed: u64) -> Self {
        let mut r = Lcg { state: seed };
        r.next();
        r
    }

    fn next(&mut self) -> u32 {
        self.state = self.state.wrapping_mul(Self::A).wrapping_add(Self::C);
        (self.state >> 33) as u32
    }

    fn below(&mut self, n: u32) -> u32 {
        self.next() % n
    }

    fn unit(&mut self) -> f64 {
        self.next() as f64 / (1u64 << 31) as f64
    }

    fn shuffle(&mut self, list: &mut [i32]) {
        for i in (1..list.len()).rev() {
            let j = self.below(i as u32 + 1) as usize;
            list.swap(i, j);
        }
    }
}

impl XorShift {
    fn next(&mut self) -> u32 {
        let XorShift(x) = self;
        *x ^= *x << 13;
        *x ^= *x >> 17;
        *x ^= *x << 5;
        self.0
    }
}

fn main() {
    let mut r = Lcg::new(42);
    println!("{} {} {}", r.next(), r.next(), r.below(6) + 1);
    let mut counts = [0; 6];
    for _ in 0..6000 {
        counts[r.below(6) as usize] += 1;
    }
    println!("{:?}", counts);
    let mut cards = [0; 10];
    for (i, c) in cards.iter_mut().enumerate() {
        *c = i as i32;
    }
    r.shuffle(&mut cards);
    println!("{:?}", cards);
    let mut inside = 0;
    for _ in 0..10_000 {
        let (x, y) = (r.unit(), r.unit());
        if x * x + y * y < 1.0 {
            inside += 1;
        }
    }
    println!("{:.2}", 4.0 * inside as f64 / 10_000.0);
    let mut x = XorShift(2463534242);
    println!("{} {}", x.next(), x.next());
}

// expect: 484179026 886563538 4
// expect: [965, 978, 1030, 950, 1055, 1022]
// expect: [7, 8, 0, 1, 3, 2, 4, 9, 5, 6]
// expect: 3.15
// expect: 723471715 2497366906
