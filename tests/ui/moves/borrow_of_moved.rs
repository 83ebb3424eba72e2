// a reference to a value that has moved
struct Token(u32);

fn look(t: &Token) -> u32 {
    t.0
}

fn change(t: &mut Token) {
    t.0 += 1;
}

fn main() {
    let mut a = Token(1);
    let b = a;
    println!("{} {}", look(&a), b.0); //~ ERROR E0382
    let mut c = Token(2);
    let d = c;
    change(&mut c); //~ ERROR E0382
    println!("{}", d.0);
}
