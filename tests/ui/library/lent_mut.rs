// A function of the library: lent mut.
fn main() {
    let mut a = [1, 2, 3];
    let r = &mut a;
    let n = a.contains(&1); //~ ERROR E0502
    r[0] = 1;
    println!("{n}");
}
