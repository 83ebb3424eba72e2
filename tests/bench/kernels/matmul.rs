// Floats in nested arrays: products of two square matrices.
const N: usize = 200;

fn multiply(a: &[[f64; N]; N], b: &[[f64; N]; N], c: &mut [[f64; N]; N]) {
    for i in 0..N {
        for j in 0..N {
            let mut sum = 0.0;
            for k in 0..N {
                sum += a[i][k] * b[k][j];
            }
            c[i][j] = sum;
        }
    }
}

fn main() {
    let mut a = [[0.0; N]; N];
    let mut b = [[0.0; N]; N];
    let mut c = [[0.0; N]; N];
    for i in 0..N {
        for j in 0..N {
            a[i][j] = (i * 3 + j * 7) as f64 / 100.0;
            b[i][j] = (i as f64 - j as f64) / 10.0;
        }
    }
    let mut trace = 0.0;
    for round in 0..6 {
        multiply(&a, &b, &mut c);
        for i in 0..N {
            trace += c[i][i];
        }
        a[round][round] += 1.0;
    }
    println!("{:.6} {:.6} {:.6}", trace, c[3][5], c[N - 1][N / 2]);
}
