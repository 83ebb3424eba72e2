// moved by a break with a value
struct Token(u32);

fn main() {
    let a = Token(1);
    let mut n = 0;
    let b = 'outer: loop {
        loop {
            n += 1;
            if n > 3 {
                break 'outer a;
            }
            if n > 1 {
                continue 'outer;
            }
        }
    };
    println!("{} {}", b.0, a.0); //~ ERROR E0382
}
