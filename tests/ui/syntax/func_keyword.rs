// func for fn
func one() { //~ ERROR -
    println!("hello");
}

fn main() {
    one();
}
