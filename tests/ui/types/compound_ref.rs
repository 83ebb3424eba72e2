// += on a &mut without a star
fn bump(n: &mut i32) {
    n += 1; //~ ERROR E0368
}

fn main() {
    let mut n = 1;
    bump(&mut n);
    n += 1;
    println!("{}", n);
}
