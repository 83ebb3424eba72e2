// `break` with a value writes the loop's result.
fn f(n: u32) -> u32 {
    let mut i = n;
    loop {
        if i % 7 == 0 {
            break i;
        }
        i += 1;
    }
}

fn main() {}
