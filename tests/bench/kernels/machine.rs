// `match` in a loop: a state machine counts the words, numbers and comments of a text.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Blank,
    Word,
    Number,
    Comment,
}

const SIZE: usize = 4096;

fn next(state: State, byte: u8) -> State {
    match (state, byte) {
        (State::Comment, b'\n') => State::Blank,
        (State::Comment, _) => State::Comment,
        (_, b'#') => State::Comment,
        (State::Word, b'a'..=b'z' | b'0'..=b'9') => State::Word,
        (_, b'a'..=b'z') => State::Word,
        (_, b'0'..=b'9') => State::Number,
        _ => State::Blank,
    }
}

fn main() {
    let alphabet = b"abcdefgh 0123 \nxyz+ #";
    let mut text = [0_u8; SIZE];
    let mut seed = 3_u64;
    for i in 0..SIZE {
        seed = seed * 16_807 % 2_147_483_647;
        text[i] = alphabet[seed as usize % alphabet.len()];
    }
    let (mut words, mut numbers, mut comments) = (0_u32, 0_u32, 0_u32);
    for _ in 0..4_000 {
        let mut state = State::Blank;
        for &byte in &text {
            let new = next(state, byte);
            if new != state {
                match new {
                    State::Word => words += 1,
                    State::Number => numbers += 1,
                    State::Comment => comments += 1,
                    State::Blank => {}
                }
            }
            state = new;
        }
    }
    println!("{words} {numbers} {comments}");
}
