// break in a constant
const N: () = {
    break; //~ ERROR E0268
};

fn main() {
    println!("{:?}", N);
}
