// only numbers and characters have ranges
fn main() {
    match "a" {
        "a"..="b" => {} //~ ERROR E0029
        _ => {}
    }
    match 1 {
        'a'..=2 => {} //~ ERROR E0308
        _ => {}
    }
    match 1 {
        'a'..=true => {} //~ ERROR E0029
        _ => {}
    }
    match true {
        1..=2 => {} //~ ERROR E0308
        _ => {}
    }
}
