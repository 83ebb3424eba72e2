// Matrices of floats: products, transposition, a determinant.
const N: usize = 3;
type Matrix = [[f64; N]; N];

fn identity() -> Matrix {
    let mut m = [[0.0; N]; N];
    for i in 0..N { m[i][i] = 1.0; }
    m
}

fn multiply(a: &Matrix, b: &Matrix) -> Matrix {
    let mut c = [[0.0; N]; N];
    for i in 0..N {
        for j in 0..N {
            for k in 0..N {
                c[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    c
}

fn transpose(m: &mut Matrix) {
    for i in 0..N {
        for j in i + 1..N {
            let t = m[i][j];
            m[i][j] = m[j][i];
            m[j][i] = t;
        }
    }
}

fn determinant(m: &Matrix) -> f64 {
    m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
        - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
        + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0])
}

fn print(name: &str, m: &Matrix) {
    println!("{name}:");
    for row in m {
        for x in row.iter() {
            print!("{:8.3}", x);
        }
        println!();
    }
}

fn main() {
    let mut a = [[1.0, 2.0, 3.0], [0.5, -1.0, 4.0], [2.0, 0.0, 1.5]];
    print("a", &a);
    print("a * 1", &multiply(&a, &identity()));
    println!("det {:.4}", determinant(&a));
    transpose(&mut a);
    print("transposed", &a);
    assert_eq!(multiply(&a, &identity()), a);
    println!("{:?}", a);
    println!("{:#?}", a[0]);
}
