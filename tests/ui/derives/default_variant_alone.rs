// a default variant, and no derive for it
enum Level {
    #[default] //~ ERROR -
    Low,
}

fn main() {}
