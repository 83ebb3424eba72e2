// a right-to-left override in a comment
fn main() {
    // a‮b //~ ERROR text_direction_codepoint_in_comment
    println!("hello");
}
