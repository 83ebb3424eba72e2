// Byte literals are u8.
fn main() {
    println!("{} {} {}", b'a', b'\n', b'\\');
    println!("{} {} {}", b'\'', b'"', b'\xff');
    println!("{} {}", b'\0', b' ');
    let x = b'0' + 9;
    println!("{x} {}", x as char);
    println!("{}", b'~' - b' ');
}

// expect: 97 10 92
// expect: 39 34 255
// expect: 0 32
// expect: 57 9
// expect: 94
