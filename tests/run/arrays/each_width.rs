// Elements of each width are read and written at an index that is known at run time only.
fn bytes(a: &mut [u8], i: usize) -> u8 {
    a[i] += 1;
    a[i - 1] + a[i]
}

fn shorts(a: &mut [i16], i: usize) -> i16 {
    a[i] += 1;
    a[i - 1] + a[i]
}

fn words(a: &mut [char], i: usize) -> char {
    a[i] = a[i - 1];
    a[i]
}

fn longs(a: &mut [f64], i: usize) -> f64 {
    a[i] += 0.5;
    a[i - 1] + a[i]
}

fn pairs(a: &mut [&str], i: usize) -> usize {
    a[i] = a[i - 1];
    a[i].len()
}

fn main() {
    let mut b = [1, 2, 3];
    println!("{} {:?}", bytes(&mut b, 1), b);
    let mut s = [-1, -2, 30000];
    println!("{} {:?}", shorts(&mut s, 2), s);
    let mut w = ['x', 'y'];
    println!("{} {:?}", words(&mut w, 1), w);
    let mut l = [0.25, 1.0];
    println!("{} {:?}", longs(&mut l, 1), l);
    let mut p = ["one", "three"];
    println!("{} {:?}", pairs(&mut p, 1), p);
}

// expect: 4 [1, 3, 3]
// expect: 29999 [-1, -2, 30001]
// expect: x ['x', 'x']
// expect: 1.75 [0.25, 1.5]
// expect: 3 ["one", "one"]
