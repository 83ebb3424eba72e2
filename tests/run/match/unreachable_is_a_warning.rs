// An arm that cannot be reached is no error.
#![allow(unreachable_patterns)]

fn main() {
    let n = 3u8;
    match n {
        0..=9 => println!("digit"),
        5 => println!("five"),
        _ => println!("more"),
        255 => println!("never"),
    }
    match true {
        true | true => println!("yes"),
        false => println!("no"),
        _ => println!("never"),
    }
}

// expect: digit
// expect: yes
