// an alias is no value
type Length = f64;

fn main() {
    let l = Length; //~ ERROR E0423
    println!("hi");
}
