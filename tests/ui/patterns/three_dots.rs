// Ranges with three dots are of an old edition.
fn grade(points: u32) -> char {
    match points {
        90...100 => 'a', //~ ERROR E0783
        70...89 => 'b', //~ ERROR E0783
        _ => 'c',
    }
}

fn main() {
    match 'x' {
        'a'...'f' | 'A'...'F' => println!("hex {}", grade(90)), //~ ERROR E0783
        _ => println!("other"),
    }
}
