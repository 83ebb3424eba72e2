// the first of two variables of one name is gone
struct Token(u32);

fn main() {
    let a = Token(1);
    {
        let a = a;
        println!("{}", a.0);
    }
    println!("{}", a.0); //~ ERROR E0382
}
