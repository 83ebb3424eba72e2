// Inline arguments with full format specs.
fn main() {
    let x = 3.14159;
    let n = 255u8;
    let s = "hi";
    let arr = [1, 2];
    println!("{x:.2} {x:8.3} {x:<8.1}| {x:e}");
    println!("{n:x} {n:#010b} {n:>5} {n:?}");
    println!("{s:>4} {s:?} {s:-^6}");
    println!("{arr:?} {arr:3?}");
    let width = 6;
    println!("{n:width$} {x:width$.1} {x:.width$}");
}

// expect: 3.14    3.142 3.1     | 3.14159e0
// expect: ff 0b11111111   255 255
// expect:   hi "hi" --hi--
// expect: [1, 2] [  1,   2]
// expect:    255    3.1 3.141590
