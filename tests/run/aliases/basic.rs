// Aliases of builtin types, arrays, tuples and structs.
type Meters = f64;
type Row = [u8; 3];
type Grid = [Row; 2];
type Span = (usize, usize);
type Text = &'static str;
type Place = Point;

#[derive(Debug, Clone, Copy)]
struct Point {
    x: Meters,
    y: Meters,
}

fn length(s: Span) -> usize {
    s.1 - s.0
}

fn sum(g: &Grid) -> u32 {
    let mut n = 0;
    for row in g {
        for cell in row {
            n += *cell as u32;
        }
    }
    n
}

fn name() -> Text {
    "alias"
}

fn main() {
    let m: Meters = 1.5;
    let p = Place { x: m, y: 2.0 * m };
    let Place { x, .. } = p;
    println!("{} {:?}", x, p);
    let g: Grid = [[1, 2, 3], [4, 5, 6]];
    println!("{} {} {}", sum(&g), length((3, 9)), name());
    println!("{}", 7.9 as Meters as i32);
}

// expect: 1.5 Point { x: 1.5, y: 3.0 }
// expect: 21 6 alias
// expect: 7
