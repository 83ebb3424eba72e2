// States and events in one match.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State { Idle, Coin, Dispense, Error }
#[derive(Debug, Clone, Copy)]
enum Event { Insert, Push, Kick }
use Event::*;
fn next(s: State, e: Event) -> State {
    match (s, e) {
        (State::Idle, Insert) => State::Coin,
        (State::Coin, Push) => State::Dispense,
        (State::Dispense, _) => State::Idle,
        (_, Kick) => State::Error,
        (State::Error, Push | Insert) => State::Idle,
        (other, _) => other,
    }
}
fn main() {
    let mut s = State::Idle;
    let mut seen = [0u32; 4];
    for e in [Insert, Push, Push, Kick, Push, Push, Insert, Insert, Kick] {
        let t = next(s, e);
        println!("{:<9} --{:?}--> {:?}", name_of(s), e, t);
        s = t;
        seen[s as usize] += 1;
    }
    println!("{:?} {}", seen, s as u8);
}
fn name_of(s: State) -> &'static str { match s { State::Idle => "idle", State::Coin => "coin", State::Dispense => "dispense", State::Error => "error" } }

// expect: idle      --Insert--> Coin
// expect: coin      --Push--> Dispense
// expect: dispense  --Push--> Idle
// expect: idle      --Kick--> Error
// expect: error     --Push--> Idle
// expect: idle      --Push--> Idle
// expect: idle      --Insert--> Coin
// expect: coin      --Insert--> Coin
// expect: coin      --Kick--> Error
// expect: [3, 3, 1, 2] 3
