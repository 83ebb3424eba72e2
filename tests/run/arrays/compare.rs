// Arrays compare element by element.
fn main() {
    println!("{} {}", [1, 2, 3] == [1, 2, 3], [1, 2, 3] != [1, 2, 4]);
    println!("{} {}", [1, 2, 3] < [1, 3, 0], [2, 0] > [1, 9]);
    println!("{}", ["a", "b"] == ["a", "b"]);
    println!("{}", [[1, 2], [3, 4]] <= [[1, 2], [3, 4]]);
    println!("{}", [(1, 'x')] < [(1, 'y')]);
    println!("{}", [0.0, -0.0] == [-0.0, 0.0]);
    println!("{}", [200u8] > [100u8]);
    println!("{}", [-1i8] > [1i8]);
}

// expect: true true
// expect: true true
// expect: true
// expect: true
// expect: true
// expect: true
// expect: true
// expect: false
