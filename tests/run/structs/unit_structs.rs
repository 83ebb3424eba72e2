// Unit structs: values without content.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Marker;

struct Empty {}

fn same(a: Marker, b: Marker) -> bool {
    a == b
}

fn make() -> Empty {
    Empty {}
}

fn main() {
    let m = Marker;
    let n = Marker {};
    println!("{} {:?}", same(m, n), m);
    let row = [Marker; 4];
    println!("{} {:?}", row.len(), row);
    let _e = make();
    let Empty {} = make();
}

// expect: true Marker
// expect: 4 [Marker, Marker, Marker, Marker]
