// a unit struct is a value too, as is the constant
struct Origin;
const Origin: i32 = 0; //~ ERROR E0428

fn main() {
    println!("hi");
}
