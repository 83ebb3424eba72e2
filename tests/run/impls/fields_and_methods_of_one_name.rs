// A field and a method may share their name.
struct Shape {
    area: u32,
    scale: u32,
}

impl Shape {
    fn area(&self) -> u32 {
        self.area * self.scale
    }

    fn scale(&mut self, scale: u32) {
        self.scale = scale;
    }
}

fn main() {
    let mut s = Shape { area: 6, scale: 1 };
    s.scale(7);
    println!("{} {} {}", s.area, s.area(), s.scale);
}

// expect: 6 42 7
