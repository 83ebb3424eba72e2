// A stack machine with bytes as instructions: arithmetic, jumps and a bracket matcher.
const STACK: usize = 16;

fn push(s: &mut [i64; STACK], top: &mut usize, x: i64) {
    assert!(*top < STACK, "stack overflow");
    s[*top] = x;
    *top += 1;
}

fn pop(s: &[i64; STACK], top: &mut usize) -> i64 {
    *top -= 1;
    s[*top]
}

fn run(code: &[u8]) -> i64 {
    let mut s = [0; STACK];
    let mut top = 0;
    let mut pc = 0;
    let mut steps = 0;
    'next: while pc < code.len() {
        let op = code[pc];
        pc += 1;
        steps += 1;
        if op >= b'0' && op <= b'9' {
            push(&mut s, &mut top, (op - b'0') as i64);
            continue 'next;
        }
        if op == b'd' {
            let x = s[top - 1];
            push(&mut s, &mut top, x);
            continue;
        }
        if op == b'j' {
            let to = pop(&s, &mut top);
            let condition = pop(&s, &mut top);
            if condition != 0 { pc = to as usize; }
            continue;
        }
        let b = pop(&s, &mut top);
        let a = pop(&s, &mut top);
        let r = if op == b'+' { a + b } else if op == b'-' { a - b } else if op == b'*' { a * b } else if op == b'x' {
            push(&mut s, &mut top, b);
            a
        } else {
            unreachable!("instruction {:?}", op as char)
        };
        push(&mut s, &mut top, r);
    }
    println!("{steps} steps, {top} on the stack");
    pop(&s, &mut top)
}

fn balanced(text: &[char]) -> (bool, usize) {
    let mut open = [' '; 32];
    let mut depth = 0;
    for (i, c) in text.iter().enumerate() {
        let c = *c;
        if c == '(' || c == '[' || c == '{' {
            open[depth] = c;
            depth += 1;
        } else {
            let want = if c == ')' { '(' } else if c == ']' { '[' } else { '{' };
            if depth == 0 || open[depth - 1] != want { return (false, i); }
            depth -= 1;
        }
    }
    (depth == 0, text.len())
}

fn main() {
    println!("{}", run(&[b'2', b'3', b'+', b'4', b'*', b'7', b'-']));
    println!("{}", run(&[b'1', b'5', b'x', b'2', b'*', b'x', b'1', b'-', b'd', b'2', b'j', b'+']));
    println!("{:?}", balanced(&['(', '[', ']', ')', '{', '}']));
    println!("{:?}", balanced(&['(', '[', ')', ']']));
    println!("{:?} {:?}", balanced(&['(']), balanced(&[]));
}

// expect: 7 steps, 1 on the stack
// expect: 13
// expect: 48 steps, 1 on the stack
// expect: 32
// expect: (true, 6)
// expect: (false, 2)
// expect: (false, 1) (true, 0)
