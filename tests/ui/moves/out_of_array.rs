// elements of an array stay there
struct Token(u32);

fn main() {
    let a = [Token(1), Token(2)];
    let t = a[0]; //~ ERROR E0508
    println!("{}", t.0);
}
