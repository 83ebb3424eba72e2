// &mut of an immutable parameter
fn bump(n: &mut i32) {
    *n += 1;
}

fn twice(k: i32) -> i32 {
    bump(&mut k); //~ ERROR E0596
    k
}

fn main() {
    println!("{}", twice(1));
}
