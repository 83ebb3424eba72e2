// eprint with a placeholder and no argument
fn main() {
    eprint!("{:?}\n"); //~ ERROR -
}
