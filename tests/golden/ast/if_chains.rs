// An else belongs to the if in front of it; a chain is a nest of ifs.
fn f() -> i32 {
    if a {
        1
    } else if b {
        2
    } else if c {
        3
    } else {
        4
    }
}
