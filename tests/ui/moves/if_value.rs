// each branch gives one away, so both may be gone
struct Token(u32);

fn main() {
    let a = Token(1);
    let b = Token(2);
    let n = 3;
    let c = if n > 2 { a } else { b };
    println!("{}", c.0);
    println!("{}", a.0); //~ ERROR E0382
    println!("{}", b.0); //~ ERROR E0382
}
