// def for fn
def one() { //~ ERROR -
    println!("hello");
}

fn main() {
    one();
}
