// Patterns as parameters.
#[derive(Clone, Copy)]
struct Point {
    x: i32,
    y: i32,
}

fn sum((a, b): (i32, i32)) -> i32 {
    a + b
}

fn dot(Point { x: a, y: b }: Point, Point { x, y }: Point) -> i32 {
    a * x + b * y
}

fn by_reference(&(a, b): &(i32, i32), &n: &i32) -> i32 {
    a * b + n
}

fn ends([first, .., last]: [u8; 4], _: bool) -> u8 {
    first + last
}

fn through(Point { x, y }: &Point) -> i32 {
    *x - *y
}

fn change((a, b): &mut (i32, i32), mut by: i32) {
    by += 1;
    *a += by;
    *b -= by;
}

impl Point {
    fn scaled(self, (num, den): (i32, i32)) -> Point {
        let Point { x, y } = self;
        Point { x: x * num / den, y: y * num / den }
    }
}

fn main() {
    println!("{} {}", sum((1, 2)), dot(Point { x: 1, y: 2 }, Point { x: 3, y: 4 }));
    println!("{} {}", by_reference(&(3, 4), &5), ends([1, 2, 3, 4], true));
    println!("{}", through(&Point { x: 9, y: 4 }));
    let mut t = (10, 20);
    change(&mut t, 4);
    println!("{:?}", t);
    println!("{}", Point { x: 10, y: 20 }.scaled((3, 2)).y);
}

// expect: 3 11
// expect: 17 5
// expect: 5
// expect: (15, 15)
// expect: 30
