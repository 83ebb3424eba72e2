// a variable used after its block
fn main() {
    {
        let inner = 5;
        println!("{}", inner);
    }
    println!("{}", inner); //~ ERROR E0425
}
