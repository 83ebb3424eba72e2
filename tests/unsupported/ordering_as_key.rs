// sorting by a comparison
fn main() {
    let mut list = [3, 1, 2];
    list.sort_by(|a, b| b.cmp(a));
    println!("{:?}", list);
}
