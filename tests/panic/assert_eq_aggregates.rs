// assert_eq! of tuples that hold arrays.
fn pair(x: u8) -> (u8, [char; 2]) { (x, ['x', '\'']) }

fn main() {
    assert_eq!(pair(1), (1, ['x', '\'']));
    assert_eq!(
        pair(2),
        (1, ['x', 'y'])
    );
}

// panic: 6:5: assertion `left == right` failed
// panic+:   left: (2, ['x', '\''])
// panic+:  right: (1, ['x', 'y'])
