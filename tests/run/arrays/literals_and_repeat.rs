// Array literals and repeat expressions, nested and empty.
fn main() {
    let a = [1, 2, 3,];
    let b = [0u8; 4];
    let c = [[1.5; 2]; 2];
    let d: [char; 0] = [];
    let e: [[i32; 0]; 2] = [[]; 2];
    println!("{:?} {:?} {:?} {:?} {:?}", a, b, c, d, e);
    let mut n = 0;
    let f = [{ n += 1; n }; 3];
    println!("{:?} {}", f, n);
    let g = [{ n += 1; n }, { n += 1; n }];
    println!("{:?}", g);
    let h = [(1, 'a'); 2];
    println!("{:?}", h);
    println!("{:?}", [[[7; 1]; 2]; 1]);
}

// expect: [1, 2, 3] [0, 0, 0, 0] [[1.5, 1.5], [1.5, 1.5]] [] [[], []]
// expect: [1, 1, 1] 1
// expect: [2, 3]
// expect: [(1, 'a'), (1, 'a')]
// expect: [[[7], [7]]]
