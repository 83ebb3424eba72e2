// A function of the library panics: its message, at the call.
fn main() {
    let mut a = ["", "x"];
    a.clone_from_slice(&["y"]);
}

// panic: 4:7: copy_from_slice: source slice length (1) does not match destination slice length (2)
