// The value of a `break` holds another one, which comes first and decides the type.
fn main() {
    let c = true;
    let x = loop {
        break if c { 1i64 } else { break true }; //~ ERROR E0308
    };
    let y = 'block: {
        break 'block (if c { 'a' } else { break 'block 2.5 }); //~ ERROR E0308
    };
    println!("{} {}", x, y);
}
