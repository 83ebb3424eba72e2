// two arguments in the wrong order: one error
fn pad(text: &str, width: usize) {
    println!("{} {}", text, width);
}

fn main() {
    pad(8, "left"); //~ ERROR E0308
}
