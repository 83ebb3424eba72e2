// nothing in a branch with a literal condition
fn never() {
    if false {
        println!("{}", 255u8 + 1);
    }
}

fn main() {
    if false {
        println!("{}", i64::MAX + 1);
    }
    never();
    println!("fine");
}

// expect: fine
