// assert_ne! without a message.
fn next(x: char) -> char { (x as u8 + 1) as char }

fn main() {
    assert_ne!(next('a'), 'a');
    assert_ne!(next('a'), 'b');
}

// panic: 6:5: assertion `left != right` failed
// panic+:   left: 'b'
// panic+:  right: 'b'
