// a binding without mut
fn main() {
    let n = 3;
    match n {
        m => {
            m += 1; //~ ERROR E0384
            println!("{}", m);
        }
    }
}
