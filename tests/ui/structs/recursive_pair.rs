// two structs that hold each other
struct Egg { //~ ERROR E0072
    inside: Hen,
}

struct Hen {
    inside: Egg,
}

fn main() {
    println!("hi");
}
