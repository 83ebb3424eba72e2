// two bad casts
fn main() {
    let c = 3i32 as char; //~ ERROR E0604
    let f = false as f32; //~ ERROR E0606
    println!("{} {}", c, f);
}
