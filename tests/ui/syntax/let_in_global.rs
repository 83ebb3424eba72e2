// a let outside functions
let n = 5; //~ ERROR -

fn main() {
    println!("{}", n);
}
