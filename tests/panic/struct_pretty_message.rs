// A panic's message of several lines.
#[derive(Debug)]
struct Machine {
    state: (u8, bool),
    name: &'static str,
}

fn main() {
    panic!("broken: {:#?}", Machine { state: (1, false), name: "m" });
}

// panic: 9:5: broken: Machine {
// panic+:     state: (
// panic+:         1,
// panic+:         false,
// panic+:     ),
// panic+:     name: "m",
// panic+: }
