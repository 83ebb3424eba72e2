// cmp of integers that are narrower than a register
use std::cmp::Ordering;

fn show(o: Ordering) -> &'static str {
    match o {
        Ordering::Less => "less",
        Ordering::Equal => "equal",
        Ordering::Greater => "greater",
    }
}

fn main() {
    let signed = [i16::MIN, -1, 0, 1, i16::MAX];
    let unsigned = [0u16, 1, 255, 256, u16::MAX];
    for a in signed {
        for b in signed {
            println!("{} {}", show(a.cmp(&b)), show(b.cmp(&a).reverse()));
        }
    }
    for a in unsigned {
        for b in unsigned {
            println!("{:?} {:?}", a.cmp(&b), (a as u8).cmp(&(b as u8)));
        }
    }
}
