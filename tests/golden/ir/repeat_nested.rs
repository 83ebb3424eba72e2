// An array that is repeated is written once, element by element.
fn f(i: usize) -> u32 {
    let c = [[1u8, 2]; 4];
    c[i][0] as u32
}

fn main() {}
