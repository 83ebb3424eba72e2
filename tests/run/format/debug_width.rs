// A width or precision in Debug applies to each element of an array or tuple.
fn main() {
    println!("{:4?}", [1, 20, 300]);
    println!("{:<4?}|", (1, 2));
    println!("{:05?}", [1, -2]);
    println!("{:.1?}", [1.0, 2.55]);
    println!("{:6.2?}", (1.0, 2.5));
    println!("{:+?}", [1, -1]);
    println!("{:x?} {:X?} {:#x?}", [10, 255], [10, 255], 255);
    println!("{:02x?}", (1u8, 200u8));
    println!("{:6?}", (true, 'c', "s"));
    println!("[{:5?}]", ());
    println!("{:3?}", [[1, 2], [3, 4]]);
}

// expect: [   1,   20,  300]
// expect: (1   , 2   )|
// expect: [00001, -0002]
// expect: [1.0, 2.5]
// expect: (  1.00,   2.50)
// expect: [+1, -1]
// expect: [a, ff] [A, FF] 0xff
// expect: (01, c8)
// expect: (true  , 'c', "s")
// expect: [()   ]
// expect: [[  1,   2], [  3,   4]]
