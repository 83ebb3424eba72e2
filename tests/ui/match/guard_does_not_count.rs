// an arm with a guard takes nothing for sure
fn main() {
    let n = 3u8;
    match n { //~ ERROR E0004
        x if x < 10 => println!("small"),
        x if x >= 10 => println!("large"),
    }
}
