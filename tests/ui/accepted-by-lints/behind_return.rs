// behind a return
fn early(test: bool) -> i32 {
    let zero = 0;
    if test {
        return 3;
    }
    1 / zero
}

fn main() {
    println!("{}", early(true));
}

// expect: 3
