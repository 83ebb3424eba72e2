// two aliases of one name
type Length = f64;
type Length = f32; //~ ERROR E0428

fn main() {
    println!("hi");
}
