// `:=` without `let`
fn main() {
    x := 5;
    println!("{}", x);
}
