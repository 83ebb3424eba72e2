// Matrices of 3 by 3: product, power, determinant, transpose.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Matrix {
    rows: [[i64; Matrix::N]; Matrix::N],
}

impl Matrix {
    const N: usize = 3;
    const ZERO: Matrix = Matrix { rows: [[0; Self::N]; Self::N] };

    fn identity() -> Self {
        let mut m = Self::ZERO;
        for i in 0..Self::N {
            m.rows[i][i] = 1;
        }
        m
    }

    fn mul(&self, other: &Matrix) -> Matrix {
        let mut m = Matrix::ZERO;
        for i in 0..Self::N {
            for j in 0..Self::N {
                for k in 0..Self::N {
                    m.rows[i][j] += self.rows[i][k] * other.rows[k][j];
                }
            }
        }
        m
    }

    fn power(self, n: u32) -> Matrix {
        match n {
            0 => Matrix::identity(),
            n if n % 2 == 1 => self.mul(&self.power(n - 1)),
            _ => {
                let half = self.power(n / 2);
                half.mul(&half)
            }
        }
    }

    fn determinant(&self) -> i64 {
        let [[a, b, c], [d, e, f], [g, h, i]] = self.rows;
        a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    }

    fn transposed(&self) -> Matrix {
        let mut m = *self;
        for i in 0..Self::N {
            for j in 0..Self::N {
                m.rows[i][j] = self.rows[j][i];
            }
        }
        m
    }

    fn show(&self) {
        for row in &self.rows {
            for cell in row {
                print!("{:>6}", cell);
            }
            println!();
        }
    }
}

fn main() {
    let a = Matrix { rows: [[1, 2, 3], [0, -1, 4], [5, 0, 2]] };
    a.mul(&a.transposed()).show();
    println!("{} {}", a.determinant(), a.power(3).determinant());
    println!("{}", a.power(0) == Matrix::identity());
    let fibonacci = Matrix { rows: [[1, 1, 0], [1, 0, 0], [0, 0, 1]] };
    println!("{}", fibonacci.power(80).rows[0][1]);
    println!("{:?}", a.power(2).transposed().rows[1]);
    println!("{}", a.mul(&Matrix::identity()) == a);
}

// expect:     14    10    11
// expect:     10    17     8
// expect:     11     8    29
// expect: 53 148877
// expect: true
// expect: 23416728348467685
// expect: [0, 1, 10]
// expect: true
