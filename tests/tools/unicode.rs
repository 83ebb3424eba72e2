// Prints src/base/unicode.def: which characters have the properties that char's methods tell, from
// the tables of rustc's own library. `rustc unicode.rs && ./unicode > src/base/unicode.def`

fn ranges(name: &str, has: fn(char) -> bool) {
    let code_points: Vec<u32> =
        (0..=0x10ffff).filter(|&c| char::from_u32(c).is_some_and(has)).collect();
    let mut at = 0;
    let mut line = String::new();
    println!();
    while at < code_points.len() {
        let first = code_points[at];
        let mut end = at + 1;
        while end < code_points.len() && code_points[end] == code_points[end - 1] + 1 {
            end += 1;
        }
        let mut step = 1;
        if end == at + 1 {
            while end < code_points.len()
                && code_points[end] == code_points[end - 1] + 2
                && code_points.get(end + 1) != Some(&(code_points[end] + 1))
            {
                end += 1;
            }
            step = if end > at + 1 { 2 } else { 1 };
        }
        let row = format!("{name}({first:#x}, {:#x}, {step})", code_points[end - 1]);
        if line.len() + 1 + row.len() > 100 {
            println!("{line}");
            line.clear();
        }
        line = if line.is_empty() { row } else { line + " " + &row };
        at = end;
    }
    println!("{line}");
}

fn main() {
    println!("/* unicode.def: characters by property, as rustc's library has them. Written by");
    println!(" * tests/tools/unicode.rs.");
    println!(" *");
    println!(" *   ALPHABETIC(first, last, step)   first, first + step ... last; ASCII left out");
    println!(" *   NUMERIC LOWERCASE UPPERCASE WHITESPACE   the same */");
    println!("// clang-format off");
    ranges("ALPHABETIC", |c| !c.is_ascii() && c.is_alphabetic());
    ranges("NUMERIC", |c| !c.is_ascii() && c.is_numeric());
    ranges("LOWERCASE", |c| !c.is_ascii() && c.is_lowercase());
    ranges("UPPERCASE", |c| !c.is_ascii() && c.is_uppercase());
    ranges("WHITESPACE", |c| !c.is_ascii() && c.is_whitespace());
    println!("\n#undef ALPHABETIC\n#undef NUMERIC\n#undef LOWERCASE\n#undef UPPERCASE\n#undef WHITESPACE");
}
