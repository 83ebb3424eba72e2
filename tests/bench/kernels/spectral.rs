// Small calls in loops of floats: the spectral norm of an infinite matrix.
const N: usize = 300;

fn element(i: usize, j: usize) -> f64 {
    1.0 / ((i + j) * (i + j + 1) / 2 + i + 1) as f64
}

fn times(v: &[f64; N], out: &mut [f64; N]) {
    for i in 0..N {
        let mut sum = 0.0;
        for j in 0..N {
            sum += element(i, j) * v[j];
        }
        out[i] = sum;
    }
}

fn times_transposed(v: &[f64; N], out: &mut [f64; N]) {
    for i in 0..N {
        let mut sum = 0.0;
        for j in 0..N {
            sum += element(j, i) * v[j];
        }
        out[i] = sum;
    }
}

fn main() {
    let mut u = [1.0; N];
    let mut v = [0.0; N];
    let mut between = [0.0; N];
    for _ in 0..40 {
        times(&u, &mut between);
        times_transposed(&between, &mut v);
        times(&v, &mut between);
        times_transposed(&between, &mut u);
    }
    let (mut uv, mut vv) = (0.0, 0.0);
    for i in 0..N {
        uv += u[i] * v[i];
        vv += v[i] * v[i];
    }
    println!("{:.9}", f64::sqrt(uv / vv));
}
