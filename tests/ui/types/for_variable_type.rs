// a for variable has the type of its range
fn takes(n: u8) -> u8 {
    n
}

fn main() {
    let n: usize = 3;
    for i in 0..n {
        println!("{}", takes(i)); //~ ERROR E0308
    }
}
