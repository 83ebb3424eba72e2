// In the text of a condition the value of a match's last arm ends with a comma, a block does not.
fn main() {
    let v = 2;
    assert!(match v { 1 => true, 2 if v > 1 => { false } _ => false });
}

// panic: 4:5: assertion failed: match v { 1 => true, 2 if v > 1 => { false } _ => false, }
