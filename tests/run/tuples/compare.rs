// Tuples compare field by field, from the left.
fn main() {
    println!("{} {}", (1, 2) < (1, 3), (2, 0) < (1, 9));
    println!("{} {}", (1, "b") > (1, "a"), (1, 'a', true) == (1, 'a', true));
    println!("{} {}", ((1, 2), 3) <= ((1, 2), 3), (0.5, 1) != (0.5, 2));
    println!("{} {}", (false, 9) < (true, 0), (-1i8,) >= (1i8,));
    println!("{}", () >= ());
    println!("{}", ([1, 2], 0) < ([1, 3], -1));
}

// expect: true false
// expect: true true
// expect: true true
// expect: true false
// expect: true
// expect: true
