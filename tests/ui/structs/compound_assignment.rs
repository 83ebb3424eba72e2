// a struct has no +=
#[derive(Clone, Copy)]
struct Meters(f64);

fn main() {
    let mut a = Meters(1.0);
    a += Meters(2.0); //~ ERROR E0368
    println!("{}", a.0);
}
