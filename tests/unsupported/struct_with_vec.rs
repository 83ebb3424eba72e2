// a field of a type on the heap
struct Bag {
    items: Vec<i32>,
}

fn main() {
    let b = Bag { items: vec![1, 2] };
    println!("{}", b.items.len());
}
