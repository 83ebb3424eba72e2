// a marked variant without the derive
#[derive(Clone)]
enum Level {
    #[default] //~ ERROR -
    Low,
    High,
}

fn main() {
    println!("hi");
}
