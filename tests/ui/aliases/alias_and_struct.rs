// an alias and a struct of one name
type Length = f64;

struct Length { //~ ERROR E0428
    meters: f64,
}

fn main() {
    println!("hi");
}
