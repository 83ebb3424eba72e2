// a reference assigned a plain value
fn set(n: &mut i32) {
    n = 5; //~ ERROR E0308
}

fn main() {
    let mut n = 1;
    set(&mut n);
    n += 1;
    println!("{}", n);
}
