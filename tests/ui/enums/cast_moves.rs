// a cast takes the value of an enum without Copy
enum Color {
    Red,
    Green,
}

fn main() {
    let c = Color::Green;
    let n = c as i32;
    let m = c as u8; //~ ERROR E0382
    println!("{} {} {}", n, m, Color::Red as i32);
}
