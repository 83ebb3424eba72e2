// A character that turns the direction of text, allowed by its lint.
#![allow(text_direction_codepoint_in_comment, text_direction_codepoint_in_literal)]

fn main() { // a ‮ b
    println!("{}", "‮".len());
}

// expect: 3
