// a function returns another struct than it says
struct Celsius(f64);
struct Fahrenheit(f64);

fn convert(c: Celsius) -> Fahrenheit {
    Celsius(c.0 * 9.0 / 5.0 + 32.0) //~ ERROR E0308
}

fn main() {
    println!("{}", convert(Celsius(20.0)).0);
}
