// NaN matches nothing, and may not stand in a pattern
const ODD: f64 = 0.0 / 0.0;

fn main() {
    let x = 1.0;
    match x {
        ODD => println!("odd"), //~ ERROR -
        _ => println!("fine"),
    }
}
