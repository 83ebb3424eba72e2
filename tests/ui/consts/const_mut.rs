// const mut
const mut N: i32 = 3; //~ ERROR -

fn main() {
    println!("{}", N);
}
