// Assignments to elements of nested arrays and of tuples in arrays.
fn main() {
    let mut a = [[0; 3]; 2];
    a[0][1] = 5;
    a[1] = [7, 8, 9];
    a[1][2] += a[0][1];
    println!("{:?}", a);
    let mut t = [(0, 'a'), (1, 'b')];
    t[1].0 = 100;
    t[0].1 = t[1].1;
    println!("{:?}", t);
    let mut u = (1, [2, 3]);
    u.1[0] <<= 4;
    println!("{:?}", u);
    let mut i = 0;
    let mut s = [0u8; 5];
    while i < s.len() {
        s[s.len() - 1 - i] = i as u8 * 11;
        i += 1;
    }
    println!("{:?}", s);
    a = [[1; 3]; 2];
    println!("{:?}", a);
}

// expect: [[0, 5, 0], [7, 8, 14]]
// expect: [(0, 'b'), (100, 'b')]
// expect: (1, [32, 3])
// expect: [44, 33, 22, 11, 0]
// expect: [[1, 1, 1], [1, 1, 1]]
