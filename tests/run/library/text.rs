// Methods of str.
fn trimmed(s: &str) -> &str {
    s.trim()
}

fn show(s: &str) {
    println!("[{}] [{}] [{}] {} {}", s.trim(), s.trim_start(), s.trim_end(), s.len(), s.is_empty());
    println!("{} {}", s.is_ascii(), s.eq_ignore_ascii_case("Hello"));
    for part in ["", "h", "he", "lo", "ell", "hello", "helloo", "é", "日"] {
        print!("{} {} {} ", s.starts_with(part), s.ends_with(part), s.contains(part));
    }
    for c in ['h', 'o', 'l', 'é', '日', ' '] {
        print!("{} {} {} ", s.starts_with(c), s.ends_with(c), s.contains(c));
    }
    println!();
    for i in 0..s.len() + 2 {
        print!("{} ", s.is_char_boundary(i));
    }
    println!();
    let bytes = s.as_bytes();
    for i in 0..bytes.len() {
        print!("{:x} ", bytes[i]);
    }
    println!();
}

fn main() {
    show("hello");
    show("");
    show("  \t hEllo\n ");
    show("é日é");
    show("\u{3000}x\u{a0}\u{2003}");
    show(" \n\t ");
    let text = "  inner  ";
    println!("[{}] [{}]", trimmed(text), trimmed(text.trim_start()).len());
    println!("{} {}", "abc".eq("abc"), "abc".lt("abd"));
    println!("{} {}", str::len("four"), "x".as_bytes()[0]);
    const LEN: usize = "constant".len();
    const FIRST: u8 = "constant".as_bytes()[0];
    const EMPTY: bool = "".is_empty() && "x".is_ascii() && "é".is_char_boundary(2);
    println!("{LEN} {FIRST} {EMPTY} {:?}", "ab".as_bytes());
}
