// an if without else as the tail
fn clamp(n: i32) -> i32 {
    if n > 9 { //~ ERROR E0317
        9
    }
}

fn main() {
    println!("{}", clamp(12));
}
