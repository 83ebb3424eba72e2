// an integer repr of a function
#[repr(u16)] //~ ERROR E0517
fn number() -> u16 {
    3
}

fn main() {
    println!("{}", number());
}
