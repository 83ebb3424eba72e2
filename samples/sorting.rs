// Four ways to sort: one of them as a picture, with a line for every third pass; then all.
// Shows: `&mut [i32]` as a parameter, `for` over `iter_mut`, a function within a function.

const COUNT: usize = 32;

// A small generator of pseudo-random numbers, so that every run is the same.
fn fill(items: &mut [i32]) {
    let mut seed = 2024_u32;
    for item in items.iter_mut() {
        seed = (seed as u64 * 1_103_515_245 % 2_147_483_648) as u32 + 12_345;
        *item = (seed >> 16) as i32 % 100;
    }
}

fn draw(items: &[i32]) {
    let bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    for item in items {
        print!("{}", bars[*item as usize * bars.len() / 100]);
    }
    println!();
}

fn swap(items: &mut [i32], i: usize, j: usize, moves: &mut u32) {
    let kept = items[i];
    items[i] = items[j];
    items[j] = kept;
    *moves += 1;
}

fn bubble(items: &mut [i32], moves: &mut u32) {
    for end in (1..items.len()).rev() {
        for i in 0..end {
            if items[i] > items[i + 1] {
                swap(items, i, i + 1, moves);
            }
        }
    }
}

fn selection(items: &mut [i32], moves: &mut u32, visible: bool) {
    for i in 0..items.len() {
        if visible && i % 3 == 0 {
            draw(items);
        }
        let mut smallest = i;
        for j in i + 1..items.len() {
            if items[j] < items[smallest] {
                smallest = j;
            }
        }
        swap(items, i, smallest, moves);
    }
}

fn heap(items: &mut [i32], moves: &mut u32) {
    fn sift(items: &mut [i32], start: usize, end: usize, moves: &mut u32) {
        let mut root = start;
        while 2 * root + 1 < end {
            let mut child = 2 * root + 1;
            if child + 1 < end && items[child] < items[child + 1] {
                child += 1;
            }
            if items[root] >= items[child] {
                return;
            }
            swap(items, root, child, moves);
            root = child;
        }
    }
    for start in (0..items.len() / 2).rev() {
        sift(items, start, items.len(), moves);
    }
    for end in (1..items.len()).rev() {
        swap(items, 0, end, moves);
        sift(items, 0, end, moves);
    }
}

// Sorts the items from `low` to `high`, without `high`.
fn quick(items: &mut [i32], low: usize, high: usize, moves: &mut u32) {
    if high - low < 2 {
        return;
    }
    let mut middle = low;
    for i in low + 1..high {
        if items[i] < items[low] {
            middle += 1;
            swap(items, middle, i, moves);
        }
    }
    swap(items, low, middle, moves);
    quick(items, low, middle, moves);
    quick(items, middle + 1, high, moves);
}

fn main() {
    let mut original = [0; COUNT];
    fill(&mut original);
    let names = ["bubble sort", "selection sort", "heap sort", "quick sort"];
    let mut sorted = original;
    selection(&mut sorted, &mut 0, true);
    draw(&sorted);
    println!("{sorted:?}\n");
    for (i, name) in names.iter().enumerate() {
        let mut items = original;
        let mut moves = 0;
        if i == 0 {
            bubble(&mut items, &mut moves);
        } else if i == 1 {
            selection(&mut items, &mut moves, false);
        } else if i == 2 {
            heap(&mut items, &mut moves);
        } else {
            quick(&mut items, 0, COUNT, &mut moves);
        }
        assert_eq!(items, sorted, "{name} is wrong");
        let bar = moves as usize / 8;
        println!("{name:<14} {moves:>4} swaps  {:▪<bar$}", "");
    }
}
