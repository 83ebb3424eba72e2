// Blocks, parentheses and conditions nested many levels deep.
fn main() {
    let x = ((((((((((((((((1))))))))))))))));
    let y = {{{{{{{{{{{{ x + 1 }}}}}}}}}}}};
    let z = if x == 1 { if y == 2 { if x < y { if true { if !false { 7 } else { 1 } } else { 2 } } else { 3 } } else { 4 } } else { 5 };
    println!("{x} {y} {z}");
    println!("{}", 1 + (2 - (3 + (4 - (5 + (6 - (7 + (8 - 9))))))));
    println!("{}", - - - -!!!-8);
}

// expect: 1 2 7
// expect: 1
// expect: 7
