// Breaks and continues of outer loops, and a labelled block.
fn f(n: i32) -> i32 {
    let mut s = 0;
    'outer: for i in 0..n {
        for j in 0..n {
            if j == 3 {
                continue 'outer;
            }
            if i + j > 9 {
                break 'outer;
            }
            s += 1;
        }
    }
    'block: {
        if s > 5 {
            break 'block s;
        }
        0
    }
}

fn main() {}
