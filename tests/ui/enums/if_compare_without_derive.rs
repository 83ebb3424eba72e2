// `==` in a condition without PartialEq
enum State {
    On,
    Off,
}

fn main() {
    let s = State::On;
    if s == State::Off { //~ ERROR E0369
        println!("off");
    }
}
