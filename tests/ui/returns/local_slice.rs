// a slice of a local array returned
fn table(a: &[i32]) -> &[i32] {
    let mut t = [0; 4];
    t[0] = a[0];
    &t //~ ERROR E0515
}

fn main() {
    println!("{}", table(&[1]).len());
}
