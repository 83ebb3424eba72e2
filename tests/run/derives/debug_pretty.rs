// {:#?} of each shape of struct, nested in each other.
#[derive(Debug)]
struct Point {
    x: i32,
    y: f32,
}

#[derive(Debug)]
struct Pair(Point, u8);

#[derive(Debug)]
struct Unit;

#[derive(Debug)]
struct Empty {}

#[derive(Debug)]
struct Deep {
    pair: Pair,
    list: [Point; 2],
    none: [i32; 0],
    unit: Unit,
    empty: Empty,
    tuple: (i32, &'static str, ()),
    text: &'static str,
}

fn point(n: i32) -> Point {
    Point { x: n, y: n as f32 / 4.0 }
}

fn main() {
    println!("{:#?}", point(1));
    println!("{:#?} {:#?}", Unit, Empty {});
    let d = Deep {
        pair: Pair(point(2), 3),
        list: [point(4), point(5)],
        none: [],
        unit: Unit,
        empty: Empty {},
        tuple: (-1, "a\tb", ()),
        text: "two\nlines",
    };
    println!("{:#?}", d);
    println!("<{:#?}>", (point(6), [Unit, Unit]));
}
