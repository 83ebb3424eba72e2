// assert_eq! of strs, with quotes and a newline inside.
fn text(n: i32) -> &'static str { if n == 0 { "a \"b\"" } else { "c\nd" } }

fn main() {
    assert_eq!(text(0), "a \"b\"");
    assert_eq!(text(1), text(0));
}

// panic: 6:5: assertion `left == right` failed
// panic+:   left: "c\nd"
// panic+:  right: "a \"b\""
