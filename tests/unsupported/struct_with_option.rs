// an Option as a field
struct Node {
    next: Option<usize>,
}

fn main() {
    let n = Node { next: Some(3) };
    println!("{}", n.next.is_some());
}
