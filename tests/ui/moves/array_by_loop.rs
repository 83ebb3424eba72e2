// a loop over an array takes it
struct Token(u32);

fn main() {
    let a = [Token(1), Token(2)];
    for t in a {
        println!("{}", t.0);
    }
    println!("{}", a[0].0); //~ ERROR E0382
}
