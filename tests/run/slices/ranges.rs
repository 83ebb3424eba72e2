// Ranges of arrays and slices: every form, at every edge.
fn sum(items: &[i32]) -> i32 {
    let mut total = 0;
    for x in items {
        total += x;
    }
    total
}

fn double(items: &mut [i32]) {
    for x in items.iter_mut() {
        *x *= 2;
    }
}

fn middle(items: &[i32]) -> usize {
    let half = items.len() / 2;
    sum(&items[..half]) as usize + items[half..].len()
}

fn main() {
    let a = [10, 20, 30, 40, 50];
    println!("{:?} {:?} {:?}", &a[1..3], &a[..2], &a[3..]);
    println!("{:?} {:?} {:?}", &a[..], &a[1..=3], &a[..=0]);
    println!("{:?} {:?} {:?} {:?}", &a[0..0], &a[5..], &a[5..5], &a[3..=2]);
    let n = a.len();
    println!("{:?} {:?}", &a[n - 2..], &a[..n - 4]);
    println!("{} {} {}", a[1..4].len(), a[1..][1..][1..].len(), a[2..][0]);
    println!("{:?} {:?}", &a[1..][2..], &a[1..4][..=1]);
    println!("{} {} {}", sum(&a[1..3]), sum(&a[..]), middle(&a));
    for x in &a[1..4] {
        print!("{} ", x);
    }
    for (i, x) in a[3..].iter().enumerate() {
        print!("{}:{} ", i, x);
    }
    println!();
    let s = &a[1..];
    let t = &s[1..s.len() - 1];
    println!("{:?} {:?} {}", s, t, t[t.len() - 1]);

    let mut m = [1, 2, 3, 4, 5, 6];
    m[1..3][0] = 100;
    m[2..][1] += 1000;
    double(&mut m[..2]);
    println!("{:?}", m);
    {
        let tail = &mut m[4..];
        tail[0] = -1;
        double(&mut tail[1..]);
    }
    println!("{:?}", m);
    for x in &mut m[..=2] {
        *x = 0;
    }
    println!("{:?}", m);
    let r = &mut m;
    double(&mut r[3..4]);
    r[4..][0] -= 1;
    println!("{:?}", m);

    let grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    println!("{:?} {:?} {}", &grid[1..], &grid[2][1..], sum(&grid[1][..2]));
    let units = [(); 4];
    println!("{} {:?}", units[1..].len(), &units[2..]);
    let pairs = [(1u8, 'a'), (2, 'b'), (3, 'c')];
    println!("{:?} {}", &pairs[1..], pairs[1..][1].1);
    println!("{:#?}", &pairs[..1]);
}
