// `.len()` on arrays, elements, literals, calls and through references.
fn make() -> [u8; 12] { [1; 12] }
fn of(r: &[i32; 7]) -> usize { r.len() }
fn of_slice(r: &[[u8; 3]]) -> (usize, usize) { (r.len(), r[0].len()) }

fn main() {
    let g = [[0; 5]; 2];
    println!("{} {} {}", g.len(), g[0].len(), make().len());
    println!("{} {} {:?}", [1, 2].len(), of(&[0; 7]), of_slice(&[[1; 3]; 4]));
    let n = g.len() * 10;
    println!("{}", n);
}

// expect: 2 5 12
// expect: 2 7 (4, 3)
// expect: 20
