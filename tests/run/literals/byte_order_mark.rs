// A byte order mark at the start of the file is skipped.
fn main() {
    println!("{}", "\u{feff}" == "﻿");
}

// expect: true
