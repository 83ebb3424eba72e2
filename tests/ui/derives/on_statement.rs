// a derive of a let
fn main() {
    #[derive(Clone)] //~ ERROR E0774
    let x = 3;
    println!("{}", x);
}
