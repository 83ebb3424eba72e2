// arrays and tuples do not end a recursion
struct Tree { //~ ERROR E0072
    children: [Tree; 2],
}

struct Chain(i32, (bool, Chain)); //~ ERROR E0072

fn main() {
    println!("hi");
}
