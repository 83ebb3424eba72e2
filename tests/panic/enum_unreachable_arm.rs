// unreachable! in the arm for a state that does happen.
#[derive(Debug, Clone, Copy)]
enum State {
    Idle,
    Busy,
    Done,
}

fn next(s: State) -> State {
    match s {
        State::Idle => State::Busy,
        State::Busy => State::Done,
        State::Done => unreachable!("no state after {:?}", s),
    }
}

fn main() {
    let mut s = State::Idle;
    loop {
        println!("{:?}", s);
        s = next(s);
    }
}

// expect: Idle
// expect: Busy
// expect: Done
// panic: 13:24: internal error: entered unreachable code: no state after Done
