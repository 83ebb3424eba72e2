// by value where a reference is wanted, and the other way round
struct Point {
    x: i32,
}

fn by_ref(p: &Point) -> i32 {
    p.x
}

fn by_value(p: Point) -> i32 {
    p.x
}

fn main() {
    let p = Point { x: 1 };
    println!("{}", by_ref(p)); //~ ERROR E0308
    println!("{}", by_value(&Point { x: 2 })); //~ ERROR E0308
}
