// Complex numbers: arithmetic, powers, roots of one, and a small Mandelbrot set.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
struct Complex {
    re: f64,
    im: f64,
}

impl Complex {
    const ONE: Complex = Complex { re: 1.0, im: 0.0 };
    const I: Complex = Complex { re: 0.0, im: 1.0 };

    fn new(re: f64, im: f64) -> Self {
        Self { re, im }
    }

    fn polar(r: f64, angle: f64) -> Self {
        Self::new(r * angle.cos(), r * angle.sin())
    }

    fn add(self, o: Self) -> Self {
        Self::new(self.re + o.re, self.im + o.im)
    }

    fn mul(self, o: Self) -> Self {
        Self::new(self.re * o.re - self.im * o.im, self.re * o.im + self.im * o.re)
    }

    fn conjugate(self) -> Self {
        Complex { im: -self.im, ..self }
    }

    fn norm(&self) -> f64 {
        self.re * self.re + self.im * self.im
    }

    fn div(self, o: Self) -> Self {
        let n = o.norm();
        let q = self.mul(o.conjugate());
        Self { re: q.re / n, im: q.im / n }
    }

    fn power(self, n: u32) -> Self {
        let mut result = Self::ONE;
        for _ in 0..n {
            result = result.mul(self);
        }
        result
    }
}

fn escape(c: Complex) -> u32 {
    let mut z = Complex::default();
    for n in 0..50 {
        if z.norm() > 4.0 {
            return n;
        }
        z = z.mul(z).add(c);
    }
    50
}

fn shade(n: u32) -> char {
    match n {
        50 => '#',
        10.. => '+',
        5..=9 => '-',
        3 | 4 => '.',
        _ => ' ',
    }
}

fn main() {
    let a = Complex::new(3.0, -2.0);
    let b = Complex { re: 1.0, im: 4.0 };
    println!("{:?} {:?}", a.add(b), a.mul(b));
    println!("{:.4?}", a.div(b));
    println!("{} {:?}", Complex::I.mul(Complex::I) == Complex::new(-1.0, 0.0), Complex::I.power(5));
    for k in 0..5 {
        let root = Complex::polar(1.0, 2.0 * std::f64::consts::PI * k as f64 / 5.0);
        let p = root.power(5);
        println!("{:.3} {:.3} {:.6}", root.re, root.im, p.re);
    }
    for row in 0..9 {
        for col in 0..36 {
            let c = Complex::new(-2.2 + col as f64 * 0.09, -1.2 + row as f64 * 0.3);
            print!("{}", shade(escape(c)));
        }
        println!();
    }
}
