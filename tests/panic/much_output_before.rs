// All output before the panic comes out, in order.
fn main() {
    let mut n: u8 = 0;
    loop {
        print!("{n},");
        if n % 16 == 15 { println!(); }
        n += 1;
    }
}

// panic: 7:9: attempt to add with overflow
