// an alias of an array keeps its length
type Row = [u8; 3];

fn sum(r: Row) -> u8 {
    r[0] + r[1] + r[2]
}

fn main() {
    println!("{}", sum([1, 2, 3, 4])); //~ ERROR E0308
}
