// Derived Debug within arrays of arrays and long tuples.
#[derive(Debug, Clone, Copy)]
struct P(u8);

fn main() {
    let grid = [[P(1), P(2)], [P(3), P(4)]];
    println!("{:?}", grid);
    println!("{:#?}", grid);
    println!("{:?}", (P(1), (P(2),), [(P(3), 'c'); 2]));
}
