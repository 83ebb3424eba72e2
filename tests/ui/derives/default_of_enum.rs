// Default of an enum needs a marked variant
#[derive(Default)] //~ ERROR E0665
enum Level {
    Low,
    High,
}

fn main() {
    println!("hi");
}
