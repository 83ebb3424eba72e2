// A panic's message with a derived Debug.
#[derive(Debug)]
enum State {
    Broken,
}

#[derive(Debug)]
struct Machine {
    state: State,
    level: u8,
}

fn main() {
    let m = Machine { state: State::Broken, level: 3 };
    println!("{}", m.level);
    panic!("machine {:?} at {}", m, m.level);
}

// expect: 3
// panic: 16:5: machine Machine { state: Broken, level: 3 } at 3
