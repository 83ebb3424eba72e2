// Shapes of three kinds in one struct: areas, perimeters, the largest, a sorted list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Circle,
    Rectangle,
    Triangle,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Circle => "circle",
            Kind::Rectangle => "rectangle",
            Kind::Triangle => "triangle",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Shape {
    kind: Kind,
    a: f64,
    b: f64,
    c: f64,
}

impl Shape {
    fn circle(radius: f64) -> Shape {
        Shape { kind: Kind::Circle, a: radius, b: 0.0, c: 0.0 }
    }

    fn rectangle(a: f64, b: f64) -> Shape {
        Shape { kind: Kind::Rectangle, a, b, c: 0.0 }
    }

    fn triangle(a: f64, b: f64, c: f64) -> Shape {
        assert!(a + b > c && b + c > a && c + a > b, "no triangle: {} {} {}", a, b, c);
        Shape { kind: Kind::Triangle, a, b, c }
    }

    fn perimeter(&self) -> f64 {
        match self.kind {
            Kind::Circle => 2.0 * std::f64::consts::PI * self.a,
            Kind::Rectangle => 2.0 * (self.a + self.b),
            Kind::Triangle => self.a + self.b + self.c,
        }
    }

    fn area(&self) -> f64 {
        match *self {
            Shape { kind: Kind::Circle, a: r, .. } => std::f64::consts::PI * r * r,
            Shape { kind: Kind::Rectangle, a, b, .. } => a * b,
            Shape { kind: Kind::Triangle, a, b, c } => {
                let s = self.perimeter() / 2.0;
                (s * (s - a) * (s - b) * (s - c)).sqrt()
            }
        }
    }

    fn scaled(self, by: f64) -> Shape {
        Shape { a: self.a * by, b: self.b * by, c: self.c * by, ..self }
    }
}

fn largest(shapes: &[Shape]) -> usize {
    let mut best = 0;
    for (i, s) in shapes.iter().enumerate() {
        if s.area() > shapes[best].area() {
            best = i;
        }
    }
    best
}

fn sort_by_area(shapes: &mut [Shape]) {
    for i in 1..shapes.len() {
        let mut j = i;
        while j > 0 && shapes[j].area() < shapes[j - 1].area() {
            shapes.swap(j, j - 1);
            j -= 1;
        }
    }
}

fn main() {
    let mut shapes = [
        Shape::rectangle(3.0, 4.5),
        Shape::circle(1.5),
        Shape::triangle(3.0, 4.0, 5.0),
        Shape::circle(0.5).scaled(4.0),
        Shape::rectangle(1.0, 1.0),
    ];
    println!("{:?}", shapes[largest(&shapes)]);
    sort_by_area(&mut shapes);
    let mut totals = [0.0; 3];
    for s in &shapes {
        println!("{:<9} {:>7.3} {:>7.3}", s.kind.name(), s.area(), s.perimeter());
        totals[s.kind as usize] += s.area();
    }
    println!("{:.2?}", totals);
    println!("{}", Kind::Circle < Kind::Triangle);
}

// expect: Shape { kind: Rectangle, a: 3.0, b: 4.5, c: 0.0 }
// expect: rectangle   1.000   4.000
// expect: triangle    6.000  12.000
// expect: circle      7.069   9.425
// expect: circle     12.566  12.566
// expect: rectangle  13.500  15.000
// expect: [19.63, 14.50, 6.00]
// expect: true
