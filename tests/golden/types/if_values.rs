// Both branches have one type; without else it is ().
fn main() {
    let a = if true { 1 } else { 2u8 };
    let b = if false { "x" } else { "y" };
    if a == 1 {
        let c = ();
    }
    let d = if a > 2 { (1, 'a') } else { (2u64, 'b') };
}
