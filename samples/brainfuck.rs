// An interpreter for Brainfuck, a language of eight signs, with two programs for it.
// Shows: byte strings as `&[u8]`, arithmetic on `u8` that wraps by hand, nested loops.

const TAPE: usize = 300;

// The place of the bracket that belongs to the one at `start`.
fn partner(program: &[u8], start: usize) -> usize {
    let forward = program[start] == b'[';
    let mut at = start;
    let mut depth = 0;
    loop {
        if program[at] == b'[' {
            depth += 1;
        } else if program[at] == b']' {
            depth -= 1;
        }
        if depth == 0 {
            return at;
        }
        at = if forward { at + 1 } else { at - 1 };
    }
}

// Runs a program and returns the number of its steps.
fn run(program: &[u8]) -> u64 {
    let mut tape = [0_u8; TAPE];
    let mut at = 0;
    let mut next = 0;
    let mut steps = 0;
    while next < program.len() {
        let sign = program[next];
        if sign == b'>' {
            at += 1;
        } else if sign == b'<' {
            at -= 1;
        } else if sign == b'+' {
            tape[at] = if tape[at] == u8::MAX { 0 } else { tape[at] + 1 };
        } else if sign == b'-' {
            tape[at] = if tape[at] == 0 { u8::MAX } else { tape[at] - 1 };
        } else if sign == b'.' {
            print!("{}", tape[at] as char);
        } else if sign == b'[' && tape[at] == 0 || sign == b']' && tape[at] != 0 {
            next = partner(program, next);
        }
        next += 1;
        steps += 1;
    }
    steps
}

fn main() {
    let hello = b"++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]
        >>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++.";
    let steps = run(hello);
    println!("({} bytes, {steps} steps)\n", hello.len());

    // A triangle, by Daniel B. Cristofani.
    let triangle = b"++++++++[>+>++++<<-]>++>>+<[-[>>+<<-]+>>]>+[
        -<<<[->[+[-]+>++>>>-<<]<[<]>>++++++[<<+++++>>-]+<<++.[-]<<]
        >.>+[>>]>+]";
    let steps = run(triangle);
    println!("({} bytes, {steps} steps)", triangle.len());
}
