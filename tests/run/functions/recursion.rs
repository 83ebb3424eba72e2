// Direct recursion: factorial, Fibonacci, Ackermann, towers of Hanoi.
fn fact(n: u64) -> u64 { if n == 0 { 1 } else { n * fact(n - 1) } }
fn fib(n: u32) -> u32 { if n < 2 { n } else { fib(n - 1) + fib(n - 2) } }
fn ack(m: u32, n: u32) -> u32 {
    if m == 0 { n + 1 } else if n == 0 { ack(m - 1, 1) } else { ack(m - 1, ack(m, n - 1)) }
}
fn hanoi(n: u32, from: char, to: char, via: char, moves: &mut u32) {
    if n > 0 {
        hanoi(n - 1, from, via, to, moves);
        *moves += 1;
        if *moves <= 3 { println!("{n}: {from} -> {to}"); }
        hanoi(n - 1, via, to, from, moves);
    }
}

fn main() {
    println!("{} {}", fact(20), fact(0));
    println!("{}", fib(20));
    println!("{}", ack(2, 9));
    let mut moves = 0;
    hanoi(6, 'A', 'C', 'B', &mut moves);
    println!("{moves}");
}

// expect: 2432902008176640000 1
// expect: 6765
// expect: 21
// expect: 1: A -> B
// expect: 2: A -> C
// expect: 1: B -> C
// expect: 63
