// Pieces of text and values, and a width that is in a register.
fn f(a: i32, b: f64, c: &str, w: usize) {
    println!("{a} {:>8.3}|{c:?} {:#x} {:w$}", b, a, a);
    print!("no value");
    eprintln!("{}", 5);
    println!("{{}}");
}

fn main() {}
