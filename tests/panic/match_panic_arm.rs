// panic! in an arm, with a message of the bound value.
fn digit(c: char) -> u8 {
    match c {
        '0'..='9' => c as u8 - b'0',
        other => panic!("{:?} is no digit", other),
    }
}

fn main() {
    println!("{}", digit('7'));
    println!("{}", digit('x'));
}

// expect: 7
// panic: 5:18: 'x' is no digit
