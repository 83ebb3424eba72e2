// Variants that end with semicolons.
enum Color {
    Red; //~ ERROR -
    Green; //~ ERROR -
}

fn main() {}
