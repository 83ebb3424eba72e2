// Patterns of let that always match: one variant, whole arrays, references.
#[derive(Clone, Copy)]
enum Only {
    One,
}

fn main() {
    let Only::One = Only::One;
    let [a, b] = [1, 2];
    let &[c, d] = &[3, 4];
    let (e | e) = 5;
    let (0..=255u8) = 7;
    let (true | false) = a > b;
    println!("{}", a + b + c + d + e);
}

// expect: 15
