// Indices whose bound is known on one way only, or for another length: the check must stay.
fn deferred(flag: bool) -> usize {
    let i;
    if flag {
        i = 2;
    } else {
        i = 9;
    }
    i
}

fn late(a: &[i32; 4], flag: bool) -> i32 {
    let i;
    if flag {
        i = 3;
    } else {
        i = 7 + deferred(true) - 2;
    }
    a[i]
}

fn shadowed(a: &[i32], b: &[i32]) -> i32 {
    let mut sum = 0;
    for i in 0..a.len() {
        let i = i % 8;
        sum += a[i];
        let (i, _) = (i / 2, 0);
        sum += b[i];
    }
    sum
}

fn main() {
    println!("{}", shadowed(&[1, 2, 3, 4], &[5, 6]));
    let grid = [[1, 2, 3], [4, 5, 6]];
    for y in 0..2 {
        for x in 0..grid[y].len() {
            print!("{} ", grid[y][x]);
        }
    }
    println!();
    println!("{}", late(&[1, 2, 3, 4], true));
    println!("{}", late(&[1, 2, 3, 4], false));
}

// panic: 19:5: index out of bounds: the len is 4 but the index is 7
