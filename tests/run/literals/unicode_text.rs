// Non-ASCII text passes through unchanged, in strings, chars and comments: é λ 日本.
fn main() {
    let größe = 3;
    println!("Größe: {größe}, 日本語, emoji 🦀, combining e\u{301}");
    println!("{} {}", '\u{301}' as u32, "é" == "e\u{301}");
}

// expect: Größe: 3, 日本語, emoji 🦀, combining é
// expect: 769 false
