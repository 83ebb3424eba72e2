// clone looks at a value that has moved
#[derive(Clone)]
struct Token(u32);

fn main() {
    let a = Token(1);
    let b = a;
    let c = a.clone(); //~ ERROR E0382
    println!("{} {}", b.0, c.0);
}
