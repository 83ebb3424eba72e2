// a variant of another enum
enum Fruit {
    Apple,
}

enum Tree {
    Oak,
}

fn eat(f: Fruit) -> i32 {
    match f {
        Tree::Oak => 1, //~ ERROR E0308
        Fruit::Apple => 2,
    }
}

fn main() {
    println!("{}", eat(Tree::Oak)); //~ ERROR E0308
}
