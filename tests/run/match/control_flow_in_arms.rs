// break, continue, return and panics in arms, whose type fits all.
fn scan(text: &str) -> i32 {
    let mut sum = 0;
    'outer: loop {
        for b in text.bytes() {
            let digit = match b {
                b'0'..=b'9' => (b - b'0') as i32,
                b' ' => continue,
                b';' => break,
                b'!' => break 'outer,
                b'?' => return -1,
                _ => unreachable!("byte {}", b),
            };
            sum += digit;
        }
        sum *= 10;
        if sum > 100 {
            break;
        }
    }
    sum
}

fn main() {
    println!("{} {} {}", scan("1 2;9"), scan("5 5!7"), scan("12?"));
    let n = loop {
        break match 4 {
            4 => 'y',
            _ => 'n',
        };
    };
    println!("{}", n);
}

// expect: 330 10 -1
// expect: y
