// A cast gives its type to a literal directly under it, but not to one in the branches of an `if`.
fn main() {
    let yes = 2 > 1;
    println!("{}", (if yes { -91 } else { 2 }) as u8);
    println!("{}", (if yes { 300 } else { 2 }) as u8);
    println!("{}", (if yes { -1 } else { 2 }) as u64);
    let b = 1 ^ if yes { 5 } else { -1 } as u8;
    println!("{b}");
}

// expect: 165
// expect: 44
// expect: 18446744073709551615
// expect: 4
