// Lengths that depend on other arrays' lengths and on consts of consts.
const A: [u8; 3] = [1, 2, 3];
const B: usize = A.len() * 2;
const C: [[u8; B]; A.len()] = [[A[2]; B]; A.len()];
const SUM: u32 = sum(&C);

const fn sum(m: &[[u8; B]; 3]) -> u32 {
    let mut s = 0;
    let mut i = 0;
    while i < m.len() {
        let mut j = 0;
        while j < m[i].len() {
            s += m[i][j] as u32;
            j += 1;
        }
        i += 1;
    }
    s
}

fn main() {
    println!("{} {} {}", B, C.len(), C[0].len());
    println!("{SUM} {}", [(); SUM as usize].len());
}

// expect: 6 3 6
// expect: 54 54
