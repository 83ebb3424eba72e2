// after a syntax error the unknown names of that function stay unsaid
fn main() {
    let a = 1 +; //~ ERROR -
    println!("{}", unknown);
}
