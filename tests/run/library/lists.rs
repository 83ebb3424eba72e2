// Methods of arrays and slices that change or look at their elements.
const fn turned(mut a: [i32; 4]) -> [i32; 4] {
    a.swap(0, 3);
    a.reverse();
    a.rotate_left(1);
    let b = [a[0], a[1], 7, a[3]];
    a.copy_from_slice(&b);
    a
}

const TURNED: [i32; 4] = turned([1, 2, 3, 4]);

fn sorted(s: &mut [i32]) -> bool {
    s.sort();
    s.is_sorted()
}

fn last(s: &mut [u8]) {
    s.swap(0, s.len() - 1);
    s.fill(s[0]);
}

fn main() {
    println!("{:?}", TURNED);
    let mut a = [5, 3, -8, 1, 9, 0, 3];
    a.swap(1, 2);
    println!("{:?} {} {} {}", a, a.contains(&9), a.contains(&4), a.is_sorted());
    println!("{} {:?}", sorted(&mut a), a);
    a.reverse();
    a.rotate_left(2);
    println!("{:?}", a);
    a.rotate_right(3);
    println!("{:?} {} {}", a, a.starts_with(&[0, -8]), a.ends_with(&[]));
    println!("{} {}", a.ends_with(&[9, 5]), a.starts_with(&[1, 2, 3, 4, 5, 6, 7, 8]));
    let mut n: u64 = 88172645463325252;
    let mut wide = [0u64; 300];
    let mut narrow = [0i16; 300];
    let mut pairs = [(0u8, 'a'); 200];
    for i in 0..300 {
        n ^= n.wrapping_shl(13);
        n ^= n.wrapping_shr(7);
        n ^= n.wrapping_shl(17);
        wide[i] = n;
        narrow[i] = n as i16;
        pairs[i % 200] = (n as u8 % 16, (b'a' + (n.wrapping_shr(20) as u8) % 26) as char);
    }
    wide.sort();
    narrow.sort_unstable();
    pairs.sort();
    println!("{} {} {}", wide.is_sorted(), narrow.is_sorted(), pairs.is_sorted());
    println!("{:?} {:?}", &wide[..3], &narrow[297..]);
    println!("{:?} {:?} {}", pairs[0], pairs[199], pairs.contains(&pairs[50]));
    let mut words = ["pear", "fig", "apple", "", "fig"];
    words.sort();
    println!("{:?} {}", words, words.contains(&"fig"));
    let mut letters = ['z', 'é', 'a'];
    letters.sort();
    let mut flags = [true, false, true];
    flags.sort_unstable();
    println!("{:?} {:?}", letters, flags);
    let mut grid = [[3, 1], [2, 9], [2, 4]];
    grid.sort();
    grid[0].reverse();
    println!("{:?}", grid);
    grid.fill([7, 7]);
    println!("{:?} {}", grid, grid.contains(&[7, 7]));
    let mut t = [(1, 2.5), (0, 1.5)];
    t.reverse();
    println!("{:?} {}", t, t.is_sorted());
    let f = [1.0, f64::NAN, 2.0];
    println!("{} {}", f.is_sorted(), f.contains(&f64::NAN));
    let mut b = [1u8, 2, 3];
    last(&mut b);
    println!("{:?}", b);
    let mut c = [0u8; 3];
    c.copy_from_slice(&b);
    c[..2].clone_from_slice(&[9, 8]);
    b.swap_with_slice(&mut c);
    println!("{:?} {:?}", b, c);
    let r = &mut b;
    r.swap(0, 2);
    r.fill(4);
    println!("{:?} {}", r, r.is_empty());
    let mut units = [(), ()];
    units.fill(());
    units.swap(0, 1);
    units.sort();
    println!("{:?} {}", units, units.contains(&()));
    let mut none: [i32; 0] = [];
    none.sort();
    none.reverse();
    none.fill(1);
    none.rotate_left(0);
    println!("{:?} {} {}", none, none.is_sorted(), none.contains(&1));
    println!("{} {}", b"Text".is_ascii(), b"Text".eq_ignore_ascii_case(b"tEXT"));


}
