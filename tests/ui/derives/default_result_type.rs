// Default gives the type, not its field
#[derive(Default)]
struct Meters(i32);

fn main() {
    let n: i32 = Meters::default(); //~ ERROR E0308
    println!("{}", n);
}
