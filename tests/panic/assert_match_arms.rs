// The text of a condition has no comma behind the block of an arm.
fn main() {
    let x = 3;
    assert!(match x { 3 => { false }, 4 => { true } _ => true, });
}

// panic: 4:5: assertion failed: match x { 3 => { false } 4 => { true } _ => true, }
