// Byte strings as patterns of slices and of arrays.
fn command(b: &[u8]) -> i32 {
    match b {
        b"" => 0,
        b"go" => 1,
        b"stop" | b"halt" => 2,
        [b'x', rest @ ..] => 100 + rest.len() as i32,
        _ => 3,
    }
}

fn pair(b: &[u8; 2]) -> i32 {
    match b {
        b"ab" => 1,
        [b'a', _] => 2,
        &[_, n] => n as i32,
    }
}

fn main() {
    println!("{} {} {}", command(b""), command(b"go"), command(b"halt"));
    println!("{} {}", command(b"xyz"), command(b"y"));
    println!("{} {} {}", pair(b"ab"), pair(b"ac"), pair(b"zA"));
}

// expect: 0 1 2
// expect: 102 3
// expect: 1 2 65
