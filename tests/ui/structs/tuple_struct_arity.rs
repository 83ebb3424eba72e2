// too few and too many fields for a tuple struct
struct Rgb(u8, u8, u8);

fn main() {
    let a = Rgb(1, 2); //~ ERROR E0061
    let b = Rgb(1, 2, 3, 4); //~ ERROR E0061
    let c = Rgb(); //~ ERROR E0061
    println!("{} {} {}", a.0, b.0, c.0);
}
