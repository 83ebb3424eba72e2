// Small calls in loops of floats: the spectral norm of an infinite matrix.
const N = 300;

function element(i, j) {
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
}

function times(v, out) {
    for (let i = 0; i < N; i++) {
        let sum = 0.0;
        for (let j = 0; j < N; j++) {
            sum += element(i, j) * v[j];
        }
        out[i] = sum;
    }
}

function timesTransposed(v, out) {
    for (let i = 0; i < N; i++) {
        let sum = 0.0;
        for (let j = 0; j < N; j++) {
            sum += element(j, i) * v[j];
        }
        out[i] = sum;
    }
}

const u = new Float64Array(N).fill(1.0);
const v = new Float64Array(N);
const between = new Float64Array(N);
for (let i = 0; i < 40; i++) {
    times(u, between);
    timesTransposed(between, v);
    times(v, between);
    timesTransposed(between, u);
}
let uv = 0.0, vv = 0.0;
for (let i = 0; i < N; i++) {
    uv += u[i] * v[i];
    vv += v[i] * v[i];
}
console.log(Math.sqrt(uv / vv).toFixed(9));
