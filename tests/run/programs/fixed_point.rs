// Numbers with a fixed point: 16 bits before it, 16 behind it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
struct Fixed(i32);

impl Fixed {
    const SHIFT: u32 = 16;
    const ONE: Fixed = Fixed(1 << Self::SHIFT);
    const HALF: Fixed = Fixed(Self::ONE.0 / 2);

    const fn from_int(n: i32) -> Self {
        Fixed(n << Self::SHIFT)
    }

    fn from_float(x: f64) -> Self {
        Self((x * Self::ONE.0 as f64).round() as i32)
    }

    fn to_float(self) -> f64 {
        self.0 as f64 / Self::ONE.0 as f64
    }

    fn add(self, o: Self) -> Self {
        Fixed(self.0 + o.0)
    }

    fn mul(self, o: Self) -> Self {
        Fixed((self.0 as i64 * o.0 as i64 >> Self::SHIFT) as i32)
    }

    fn div(self, o: Self) -> Self {
        Fixed((((self.0 as i64) << Self::SHIFT) / o.0 as i64) as i32)
    }

    fn floor(self) -> i32 {
        self.0 >> Self::SHIFT
    }

    fn fraction(self) -> u32 {
        self.0 as u32 & 0xFFFF
    }

    fn sqrt(self) -> Self {
        let mut guess = if self > Self::ONE { self } else { Self::ONE };
        for _ in 0..20 {
            guess = guess.add(self.div(guess)).mul(Self::HALF);
        }
        guess
    }
}

const STEPS: [Fixed; 3] = [Fixed::from_int(2), Fixed::HALF, Fixed(-0x18000)];

fn main() {
    let a = Fixed::from_float(3.25);
    let b = Fixed::from_int(-2);
    println!("{:?} {} {}", a, a.to_float(), a.add(b).to_float());
    println!("{} {}", a.mul(b).to_float(), a.div(b).to_float());
    println!("{} {} {}", b.floor(), Fixed::from_float(-0.5).floor(), a.fraction());
    println!("{:.4}", Fixed::from_int(2).sqrt().to_float());
    println!("{} {:?}", a > b, a.max(Fixed::ONE));
    let mut sum = Fixed::default();
    for s in STEPS {
        sum = sum.add(s.mul(a));
        println!("{:.5} {:#010x}", sum.to_float(), sum.0);
    }
    println!("{}", Fixed::from_float(123.456).to_float());
}

// expect: Fixed(212992) 3.25 1.25
// expect: -6.5 -1.625
// expect: -2 -1 16384
// expect: 1.4142
// expect: true Fixed(212992)
// expect: 6.50000 0x00068000
// expect: 8.12500 0x00082000
// expect: 3.25000 0x00034000
// expect: 123.45599365234375
