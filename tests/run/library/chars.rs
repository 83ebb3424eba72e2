// Methods of char and u8: predicates over all characters, conversions, digits.
fn add(sum: &mut u64, value: bool) {
    *sum = sum.wrapping_mul(1099511628211).wrapping_add(value as u64 + 1);
}

fn main() {
    let mut sums = [0u64; 14];
    let mut counts = [0; 7];
    for c in '\0'..='\u{10ffff}' {
        let known = [c.is_alphabetic(), c.is_numeric(), c.is_alphanumeric(), c.is_lowercase(),
                     c.is_uppercase(), c.is_whitespace(), c.is_control()];
        for i in 0..7 {
            add(&mut sums[i], known[i]);
            counts[i] += known[i] as u32;
        }
    }
    println!("{:?} {:x?}", counts, sums);
    for b in 0..=255u8 {
        let c = char::from(b);
        add(&mut sums[0], b.is_ascii() == c.is_ascii());
        add(&mut sums[1], b.is_ascii_alphabetic());
        add(&mut sums[1], c.is_ascii_alphabetic());
        add(&mut sums[2], b.is_ascii_alphanumeric());
        add(&mut sums[2], c.is_ascii_alphanumeric());
        add(&mut sums[3], b.is_ascii_digit());
        add(&mut sums[3], c.is_ascii_digit());
        add(&mut sums[4], b.is_ascii_hexdigit());
        add(&mut sums[4], c.is_ascii_hexdigit());
        add(&mut sums[5], b.is_ascii_lowercase());
        add(&mut sums[5], c.is_ascii_lowercase());
        add(&mut sums[6], b.is_ascii_uppercase());
        add(&mut sums[6], c.is_ascii_uppercase());
        add(&mut sums[7], b.is_ascii_punctuation());
        add(&mut sums[7], c.is_ascii_punctuation());
        add(&mut sums[8], b.is_ascii_graphic());
        add(&mut sums[8], c.is_ascii_graphic());
        add(&mut sums[9], b.is_ascii_whitespace());
        add(&mut sums[9], c.is_ascii_whitespace());
        add(&mut sums[10], b.is_ascii_control());
        add(&mut sums[10], c.is_ascii_control());
        add(&mut sums[11], b.to_ascii_lowercase() == b'a' || c.to_ascii_lowercase() == 'z');
        add(&mut sums[12], b.to_ascii_uppercase() == b'Q' || c.to_ascii_uppercase() == 'K');
        add(&mut sums[13], b.eq_ignore_ascii_case(&b'x') || c.eq_ignore_ascii_case(&'Y'));
        for radix in 2..=36 {
            add(&mut sums[0], c.is_digit(radix));
        }
    }
    println!("{:x?}", sums);
    for c in ['a', '\u{7f}', '\u{80}', 'é', '\u{7ff}', '\u{800}', '日', '\u{ffff}', '😀'] {
        print!("{} {} ", c.len_utf8(), c.len_utf16());
    }
    let r = &'Z';
    println!("{} {} {}", r.to_ascii_lowercase(), r.is_alphabetic(), char::is_alphabetic(*r));
    println!("{} {}", u8::is_ascii_digit(&b'7'), char::eq_ignore_ascii_case(&'a', &'A'));
    const UPPER: char = 'x'.to_ascii_uppercase();
    const IS: [bool; 3] = ['a'.is_whitespace(), 'a'.is_digit(16), b'!'.is_ascii_punctuation()];
    println!("{UPPER} {:?}", IS);
}

// expect: [147421, 1924, 149106, 2595, 2006, 25, 65] [4f5405a2ebd502af, 143b43a317d53006, 18f38462ea19f9fc, 418c3c88e1ac24cf, 13f6bc4980241414, de3f81c6a08d72d3, c582fa9ee85e0281, 0, 0, 0, 0, 0, 0, 0]
// expect: [caed520e5f267c2f, 21e12b22a19ea856, 2b1248f96dddc474, 81b92cc3bcd5e2f7, 6ca2a65202167dec, 493f696d611decfb, 5afda61a188414a9, e5ec5360495b3ec0, 2c112496be308538, 1e6bba44dcaff864, 71cdd9e6eafe0a34, f93e028253077ff8, db59275293d8f54, ac63511260605e28]
// expect: 1 1 1 1 2 1 2 1 2 1 3 1 3 1 3 1 4 2 z true true
// expect: true true
// expect: X [false, true, true]
