// Matrix multiplication, powers, transposition and determinants on nested arrays.
const N: usize = 4;

fn multiply(a: &[[i64; N]; N], b: &[[i64; N]; N]) -> [[i64; N]; N] {
    let mut c = [[0; N]; N];
    for i in 0..N {
        for j in 0..N {
            for k in 0..N {
                c[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    c
}

fn power(m: [[i64; N]; N], mut e: u32) -> [[i64; N]; N] {
    let mut base = m;
    let mut r = [[0; N]; N];
    for i in 0..N { r[i][i] = 1; }
    while e > 0 {
        if e & 1 == 1 { r = multiply(&r, &base); }
        base = multiply(&base, &base);
        e >>= 1;
    }
    r
}

fn transpose(m: &mut [[i64; N]; N]) {
    for i in 0..N {
        for j in 0..i {
            let t = m[i][j];
            m[i][j] = m[j][i];
            m[j][i] = t;
        }
    }
}

fn determinant(m: [[f64; 3]; 3]) -> f64 {
    let mut m = m;
    let mut det = 1.0;
    for i in 0..3 {
        let mut pivot = i;
        while pivot < 3 && m[pivot][i] == 0.0 { pivot += 1; }
        if pivot == 3 { return 0.0; }
        if pivot != i {
            let row = m[i];
            m[i] = m[pivot];
            m[pivot] = row;
            det = -det;
        }
        det *= m[i][i];
        for r in i + 1..3 {
            let f = m[r][i] / m[i][i];
            for c in i..3 { m[r][c] -= f * m[i][c]; }
        }
    }
    det
}

fn show(m: &[[i64; N]; N]) {
    for row in m {
        for (j, x) in row.iter().enumerate() {
            if j > 0 { print!(" "); }
            print!("{x:>6}");
        }
        println!();
    }
}

fn main() {
    let mut a = [[1, 2, 0, -1], [0, 1, 3, 0], [2, 0, 1, 1], [-1, 0, 0, 2]];
    let b = multiply(&a, &a);
    show(&b);
    transpose(&mut a);
    show(&power(a, 6));
    println!("{:?}", power(a, 0) == multiply(&power(a, 0), &power(a, 0)));
    println!("{}", determinant([[2.0, -1.0, 0.0], [1.0, 3.0, 2.0], [0.0, 5.0, 4.0]]));
    println!("{}", determinant([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 0.5]]));
    println!("{}", determinant([[1.0, 2.0, 3.0], [2.0, 4.0, 6.0], [1.0, 1.0, 1.0]]));
}

// expect:      2      4      6     -3
// expect:      6      1      6      3
// expect:      3      4      1      1
// expect:     -3     -2      0      5
// expect:    497    438    270   -384
// expect:    436    331    292   -332
// expect:    624    468    331   -372
// expect:    -12    126     52    137
// expect: true
// expect: 8
// expect: -0.5
// expect: 0
