// two arguments swapped
fn pad(text: &str, width: usize) {
    println!("{:>w$}", text, w = width);
}

fn main() {
    pad(8, "left"); //~ ERROR E0308
}
