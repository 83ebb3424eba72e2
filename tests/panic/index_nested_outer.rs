// The outer index of a nested array is out of bounds.
fn get(g: &[[i32; 3]; 2], i: usize, j: usize) -> i32 {
    g[i]
        [j]
}

fn main() {
    let g = [[1, 2, 3], [4, 5, 6]];
    println!("{}", get(&g, 2, 9));
}

// panic: 3:5: index out of bounds: the len is 2 but the index is 2
