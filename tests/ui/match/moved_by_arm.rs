// one arm moves, so the value may be gone after the match
struct Token(u32);

fn main() {
    let t = (Token(1), 3);
    let n = match t {
        (k, 3) => k.0,
        _ => 0,
    };
    println!("{} {}", n, t.0 .0); //~ ERROR E0382
}
