// two aliases of each other
type Here = There; //~ ERROR E0391
type There = (i32, Here);

fn main() {
    println!("hi");
}
