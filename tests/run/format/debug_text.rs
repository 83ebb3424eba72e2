// Debug of str and char escapes quotes and control characters.
fn main() {
    println!("{:?} {:?}", "plain", 'c');
    println!("{:?} {:?}", "it's \"quoted\"", '\'');
    println!("{:?} {:?}", '"', "\\");
    println!("{:?}", "tab\tnl\ncr\rnul\0");
    println!("{:?} {:?} {:?}", '\n', '\0', '\\');
    println!("{:?} {:?}", "\x1b[0m", '\x7f');
    println!("{:?} {:?}", "é日🦀", 'λ');
    println!("{:?} {:?}", '\u{200b}', "\u{feff}");
    println!("{:?} {:?}", '\u{301}', "e\u{301}");
    println!("{:?} {:?}", '\u{e000}', '\u{10ffff}');
    println!("[{:8?}] [{:8?}]", "ab", 'c');
    println!("{:?} {:?}", '\u{a0}', '\u{3000}');
}

// expect: "plain" 'c'
// expect: "it's \"quoted\"" '\''
// expect: '"' "\\"
// expect: "tab\tnl\ncr\rnul\0"
// expect: '\n' '\0' '\\'
// expect: "\u{1b}[0m" '\u{7f}'
// expect: "é日🦀" 'λ'
// expect: '\u{200b}' "\u{feff}"
// expect: '\u{301}' "e\u{301}"
// expect: '\u{e000}' '\u{10ffff}'
// expect: ["ab"] ['c']
// expect: '\u{a0}' '\u{3000}'
