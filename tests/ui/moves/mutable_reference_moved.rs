// a mutable reference is not copied
struct Token(u32);

fn main() {
    let mut a = Token(1);
    let r = &mut a;
    let s = r;
    s.0 = 2;
    r.0 = 3; //~ ERROR E0382
}
