// A new variable of the same name, made from the old one.
struct Token(u32);

fn main() {
    let t = Token(1);
    let t = Token(t.0 + 1);
    let t = (t, 5);
    let t = t.0;
    {
        let t = Token(100);
        println!("{}", t.0);
    }
    println!("{}", t.0);
}

// expect: 100
// expect: 2
