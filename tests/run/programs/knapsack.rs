// The 0/1 knapsack by dynamic programming, with the chosen items, and by brute force.
const ITEMS: [(usize, u32, &str); 6] = [
    (5, 60, "lamp"), (3, 50, "rope"), (4, 70, "stove"), (2, 30, "map"), (6, 75, "tent"), (1, 8, "cup"),
];
const N: usize = ITEMS.len();
const CAPACITY: usize = 12;

fn solve(best: &mut [[u32; CAPACITY + 1]; N + 1]) -> u32 {
    for i in 0..N {
        let (weight, value, _) = ITEMS[i];
        for w in 0..=CAPACITY {
            let without = best[i][w];
            best[i + 1][w] = if weight <= w && best[i][w - weight] + value > without {
                best[i][w - weight] + value
            } else {
                without
            };
        }
    }
    best[N][CAPACITY]
}

fn chosen(best: &[[u32; CAPACITY + 1]; N + 1]) -> [bool; N] {
    let mut taken = [false; N];
    let mut w = CAPACITY;
    for i in (0..N).rev() {
        if best[i + 1][w] != best[i][w] {
            taken[i] = true;
            w -= ITEMS[i].0;
        }
    }
    taken
}

fn brute() -> (u32, u32) {
    let mut top = (0, 0);
    for mask in 0u32..1 << N {
        let (mut weight, mut value) = (0, 0);
        for i in 0..N {
            if mask >> i & 1 == 1 {
                weight += ITEMS[i].0;
                value += ITEMS[i].1;
            }
        }
        if weight <= CAPACITY && value > top.0 { top = (value, mask); }
    }
    top
}

fn main() {
    let mut best = [[0; CAPACITY + 1]; N + 1];
    let value = solve(&mut best);
    println!("value {value}");
    let mut weight = 0;
    for (i, taken) in chosen(&best).iter().enumerate() {
        if *taken {
            let (w, v, name) = ITEMS[i];
            println!("{name:<6} {w:>2} {v:>3}");
            weight += w;
        }
    }
    println!("weight {weight} of {CAPACITY}");
    let (value, mask) = brute();
    println!("brute force {value} {mask:0n$b}", n = N);
}

// expect: value 180
// expect: lamp    5  60
// expect: rope    3  50
// expect: stove   4  70
// expect: weight 12 of 12
// expect: brute force 180 000111
