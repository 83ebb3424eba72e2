// a variable as a statement moves it
struct Token(u32);

fn main() {
    let a = Token(1);
    a;
    println!("{}", a.0); //~ ERROR E0382
}
