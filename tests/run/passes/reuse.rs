// What is computed, checked or loaded twice, and what only seems to be the same.
struct Counter {
    hits: u32,
    last: i64,
}

impl Counter {
    fn hit(&mut self, value: i64) -> i64 {
        self.hits += 1;
        let before = self.last;
        self.last = value;
        before
    }
}

fn store(items: &mut [i32], at: usize, value: i32) {
    items[at] = value;
}

fn twice(items: &mut [i32], at: usize) -> i32 {
    let first = items[at];
    store(items, at, first + 1);
    let second = items[at];
    first * 100 + second
}

fn swap_all(items: &mut [i32]) {
    let mut i = 0;
    while i + 1 < items.len() {
        let kept = items[i];
        items[i] = items[i + 1];
        items[i + 1] = kept;
        i += 2;
    }
}

fn halves(x: u32, y: u8, z: i32) -> (u32, u32, u8, u8, i32, i32) {
    (x / 8, x % 8, y / 128, y % 128, z / 8, z % 8)
}

fn largest_of(a: i64, b: i64, c: i64) -> i64 {
    if a > b {
        return if a > c { a } else { c };
    }
    if b > c { b } else { c }
}

fn main() {
    let mut counter = Counter { hits: 0, last: -1 };
    let a = counter.hit(5) + counter.last;
    let b = counter.hit(7) + counter.last;
    println!("{a} {b} {} {}", counter.hits, counter.last);

    let mut items = [3, 1, 4, 1, 5, 9, 2];
    println!("{} {}", twice(&mut items, 2), twice(&mut items, 2));
    swap_all(&mut items);
    println!("{items:?}");

    let mut i = 1;
    let x = items[i];
    i += 1;
    let y = items[i];
    items[i] = 77;
    println!("{x} {y} {} {}", items[i], items[i - 1]);

    println!("{:?}", halves(u32::MAX, 255, -17));
    println!("{:?}", halves(7, 127, i32::MIN));
    println!("{:?}", halves(8, 128, 17));

    let mut sum = 0;
    for n in -3..=3 {
        sum += largest_of(n, 2 - n, n * n - 4) * 1_000_003;
        sum ^= 0x1234_5678;
    }
    println!("{sum}");

    let (mut u, mut turns) = (1_u64, 0);
    while u != 0 {
        u = u.rotate_left(7).wrapping_mul(0x9e37_79b9_7f4a_7c15) / 2 % 1024;
        turns += 1;
        if turns == 1000 {
            break;
        }
    }
    println!("{u} {turns}");
}

// expect: 4 12 2 7
// expect: 405 506
// expect: [1, 3, 1, 6, 9, 5, 2]
// expect: 3 1 77 3
// expect: (536870911, 7, 1, 127, -2, -1)
// expect: (0, 7, 0, 127, -268435456, 0)
// expect: (1, 0, 1, 0, 2, 1)
// expect: 319528186
// expect: 0 2
