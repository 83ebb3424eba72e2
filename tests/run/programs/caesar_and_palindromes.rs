// Characters: shifted, counted, compared from both ends.
fn shift(c: char, by: u8) -> char {
    match c {
        'a'..='z' => ((c as u8 - b'a' + by) % 26 + b'a') as char,
        'A'..='Z' => ((c as u8 - b'A' + by) % 26 + b'A') as char,
        _ => c,
    }
}
fn encode(text: &str, by: u8) { for c in text.chars() { print!("{}", shift(c, by)); } println!(); }
fn count_vowels(text: &str) -> usize {
    let mut n = 0;
    for c in text.chars() { if matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u') { n += 1; } }
    n
}
fn is_palindrome(text: &str) -> bool {
    let bytes = text.as_bytes();
    let n = bytes.len();
    for i in 0..n / 2 { if bytes[i] != bytes[n - 1 - i] { return false; } }
    true
}
fn main() {
    for by in [1, 13, 25] { encode("Hello, World! äöü", by); }
    println!("{} {}", count_vowels("Ferris the crab"), count_vowels(""));
    for w in ["level", "rust", "", "a", "noon"] { println!("{w:?}: {}", is_palindrome(w)); }
}

// expect: Ifmmp, Xpsme! äöü
// expect: Uryyb, Jbeyq! äöü
// expect: Gdkkn, Vnqkc! äöü
// expect: 4 0
// expect: "level": true
// expect: "rust": false
// expect: "": true
// expect: "a": true
// expect: "noon": true
