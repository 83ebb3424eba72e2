// a right-to-left override in a string
fn main() {
    println!("a‮b"); //~ ERROR text_direction_codepoint_in_literal
}
