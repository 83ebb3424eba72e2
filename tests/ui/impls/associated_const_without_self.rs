// an associated constant is not found by its bare name
struct Ring {
    at: usize,
}

impl Ring {
    const SIZE: usize = 8;

    fn next(&self) -> usize {
        (self.at + 1) % SIZE //~ ERROR E0425
    }
}

fn main() {
    println!("{}", Ring { at: 7 }.next());
}
