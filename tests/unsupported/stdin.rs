// unsupported: standard input
fn main() {
    let mut line = String::new(); //~ ERROR LUD
    std::io::stdin().read_line(&mut line).unwrap();
    println!("{}", line.len());
}
