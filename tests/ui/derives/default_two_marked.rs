// Default of an enum with two marked variants
#[derive(Default)] //~ ERROR -
enum Level {
    #[default]
    Low,
    #[default]
    High,
}

fn main() {
    println!("hi");
}
