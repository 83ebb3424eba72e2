// an alias is the type itself, so another type does not fit
type Meters = f64;

fn double(m: Meters) -> Meters {
    m * 2.0
}

fn main() {
    println!("{}", double(1.5));
    println!("{}", double(1u8)); //~ ERROR E0308
}
