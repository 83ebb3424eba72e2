// char literals with every escape.
fn main() {
    println!("{}{}{}", 'a', '\'', '"');
    println!("[{}] [{}]", '\\', '\u{41}');
    println!("{} {} {}", '\n' as u32, '\r' as u32, '\t' as u32);
    println!("{} {} {}", '\0' as u32, '\x7f' as u32, '\u{10FFFF}' as u32);
    println!("{} {}", '\u{e9}', '\u{1_F6_00}');
    println!("{} {}", 'λ', '日');
}

// expect: a'"
// expect: [\] [A]
// expect: 10 13 9
// expect: 0 127 1114111
// expect: é 😀
// expect: λ 日
