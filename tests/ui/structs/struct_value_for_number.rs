// a struct where its field is meant
struct Meters(f64);

fn twice(x: f64) -> f64 {
    x * 2.0
}

fn main() {
    let m = Meters(2.0);
    println!("{}", twice(m)); //~ ERROR E0308
}
