// an uninitialised variable borrowed mutably
fn fill(n: &mut i32) {
    *n = 1;
}

fn main() {
    let mut n: i32;
    fill(&mut n); //~ ERROR E0381
    println!("{}", n);
}
