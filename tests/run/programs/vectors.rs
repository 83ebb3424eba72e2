// Vectors in space: sums, products, angles, reflection, and a small orbit.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
struct Vec3 {
    x: f64,
    y: f64,
    z: f64,
}

impl Vec3 {
    const UP: Vec3 = Vec3::new(0.0, 0.0, 1.0);

    const fn new(x: f64, y: f64, z: f64) -> Self {
        Vec3 { x, y, z }
    }

    fn add(self, o: Self) -> Self {
        Self::new(self.x + o.x, self.y + o.y, self.z + o.z)
    }

    fn scale(self, k: f64) -> Self {
        Self { x: self.x * k, y: self.y * k, z: self.z * k }
    }

    fn sub(self, o: Self) -> Self {
        self.add(o.scale(-1.0))
    }

    fn dot(self, o: Self) -> f64 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }

    fn cross(self, o: Self) -> Self {
        Vec3::new(
            self.y * o.z - self.z * o.y,
            self.z * o.x - self.x * o.z,
            self.x * o.y - self.y * o.x,
        )
    }

    fn length(self) -> f64 {
        self.dot(self).sqrt()
    }

    fn unit(self) -> Self {
        match self.length() {
            n if n > 0.0 => self.scale(1.0 / n),
            _ => self,
        }
    }

    fn reflect(self, normal: Vec3) -> Vec3 {
        self.sub(normal.scale(2.0 * self.dot(normal)))
    }

    fn degrees_to(self, o: Vec3) -> f64 {
        (self.dot(o) / (self.length() * o.length())).acos().to_degrees()
    }
}

struct Body {
    at: Vec3,
    speed: Vec3,
}

impl Body {
    fn step(&mut self, dt: f64) {
        let r = self.at.length();
        let pull = self.at.scale(-1.0 / (r * r * r));
        self.speed = self.speed.add(pull.scale(dt));
        self.at = self.at.add(self.speed.scale(dt));
    }

    fn energy(&self) -> f64 {
        self.speed.dot(self.speed) / 2.0 - 1.0 / self.at.length()
    }
}

fn main() {
    let a = Vec3::new(1.0, 2.0, 2.0);
    let b = Vec3 { y: -1.0, ..a };
    println!("{:?} {}", a.cross(b), a.length());
    println!("{} {}", a.dot(b), a.cross(b).dot(a));
    println!("{:.3} {:.1}", a.unit().length(), Vec3::UP.degrees_to(Vec3::new(0.0, 1.0, 1.0)));
    println!("{:?}", Vec3::new(1.0, 0.0, -1.0).reflect(Vec3::UP));
    println!("{:?} {}", Vec3::default().unit(), Vec3::default() == a.sub(a));
    let mut body = Body { at: Vec3::new(1.0, 0.0, 0.0), speed: Vec3::new(0.0, 1.0, 0.0) };
    for i in 1..=2000 {
        body.step(0.01);
        if i % 500 == 0 {
            println!("{:.3} {:.3} {:.4}", body.at.x, body.at.y, body.energy());
        }
    }
}

// expect: Vec3 { x: 6.0, y: 0.0, z: -3.0 } 3
// expect: 3 0
// expect: 1.000 45.0
// expect: Vec3 { x: 1.0, y: 0.0, z: 1.0 }
// expect: Vec3 { x: 0.0, y: 0.0, z: 0.0 } true
// expect: 0.291 -0.962 -0.5000
// expect: -0.832 -0.560 -0.5000
// expect: -0.768 0.636 -0.5000
// expect: 0.402 0.911 -0.5000
