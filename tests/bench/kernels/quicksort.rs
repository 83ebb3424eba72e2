// Compare and swap on a slice: quicksort of pseudo-random numbers.
const COUNT: usize = 200_000;

fn sort(items: &mut [i32], low: usize, high: usize) {
    let (mut i, mut j) = (low, high);
    let pivot = items[(low + high) / 2];
    while i <= j {
        while items[i] < pivot {
            i += 1;
        }
        while items[j] > pivot {
            j -= 1;
        }
        if i <= j {
            let kept = items[i];
            items[i] = items[j];
            items[j] = kept;
            i += 1;
            if j == 0 {
                break;
            }
            j -= 1;
        }
    }
    if low < j {
        sort(items, low, j);
    }
    if i < high {
        sort(items, i, high);
    }
}

fn main() {
    let mut items = [0_i32; COUNT];
    let mut seed = 42_u64;
    let mut check = 0_u64;
    for _ in 0..8 {
        for i in 0..COUNT {
            seed = seed * 16_807 % 2_147_483_647;
            items[i] = (seed % 8_388_608) as i32;
        }
        sort(&mut items, 0, COUNT - 1);
        for i in 1..COUNT {
            assert!(items[i - 1] <= items[i]);
            check = (check * 31 + items[i] as u64) % 1_000_000_007;
        }
    }
    println!("{check}");
}
