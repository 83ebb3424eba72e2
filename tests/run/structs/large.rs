// A struct of some thousand bytes, copied, changed, and passed along.
#[derive(Clone, Copy)]
struct Page {
    bytes: [u8; 4096],
    used: usize,
}

fn fill(mut p: Page, n: u8) -> Page {
    for i in 0..p.bytes.len() {
        p.bytes[i] = (i as u8).wrapping_mul(n);
        p.used += 1;
    }
    p
}

fn main() {
    let empty = Page { bytes: [0; 4096], used: 0 };
    let full = fill(empty, 3);
    let pages = [empty, full, fill(full, 5)];
    for p in &pages {
        let mut sum = 0u32;
        for b in &p.bytes {
            sum += *b as u32;
        }
        println!("{} {}", p.used, sum);
    }
}

// expect: 0 0
// expect: 4096 522240
// expect: 8192 522240
