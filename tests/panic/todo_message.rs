// todo! with a message.
fn later(n: u8) -> &'static str { todo!("step {n}, {:?}", 'x') }

fn main() {
    println!("{}", later(3));
}

// panic: 2:35: not yet implemented: step 3, 'x'
