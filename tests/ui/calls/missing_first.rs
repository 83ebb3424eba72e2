// the argument that is there fits the second parameter
fn repeat(word: &str, times: u32) {
    for _ in 0..times {
        println!("{}", word);
    }
}

fn main() {
    repeat(3); //~ ERROR E0061
}
