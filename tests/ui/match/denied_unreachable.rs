// an arm that can never be reached, denied by name
#![deny(unreachable_patterns)]

fn main() {
    let n = 3u8;
    match n {
        0..=9 => println!("digit"),
        _ => println!("more"),
        5 => println!("five"), //~ ERROR unreachable_patterns
    }
}
