// an error in each of two functions
fn one() {
    let a = 1 2; //~ ERROR -
}

fn two() {
    let b = ; //~ ERROR -
}

fn main() {
    one();
    two();
}
