// a binding with a pattern takes what the pattern takes
fn main() {
    let n = 7u32;
    let m = match n { //~ ERROR E0004
        small @ 0..=9 => small,
        large @ 100.. => large / 10,
    };
    println!("{}", m);
}
