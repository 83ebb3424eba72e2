// a variable as the format string
fn main() {
    let text = "hello";
    println!(text); //~ ERROR -
}
