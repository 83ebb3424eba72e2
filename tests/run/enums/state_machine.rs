// A machine of states and inputs, with a match on both.
#[derive(Clone, Copy, PartialEq, Debug)]
enum State {
    Start,
    Number,
    Sign,
    Fraction,
    Error,
}

fn step(s: State, c: u8) -> State {
    match (s, c) {
        (State::Start, b'-' | b'+') => State::Sign,
        (State::Start | State::Sign | State::Number, b'0'..=b'9') => State::Number,
        (State::Number, b'.') => State::Fraction,
        (State::Fraction, b'0'..=b'9') => State::Fraction,
        _ => State::Error,
    }
}

fn judge(text: &str) -> State {
    let mut s = State::Start;
    for c in text.bytes() {
        s = step(s, c);
    }
    s
}

fn main() {
    for t in ["12", "-3.5", "+", "4.", "1.2.3", "", "x"] {
        let s = judge(t);
        let good = s == State::Number || s == State::Fraction;
        println!("{:?} {:?} {}", t, s, good);
    }
}

// expect: "12" Number true
// expect: "-3.5" Fraction true
// expect: "+" Sign false
// expect: "4." Fraction true
// expect: "1.2.3" Error false
// expect: "" Start false
// expect: "x" Error false
