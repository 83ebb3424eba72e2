// a mutable slice moved by a for and used again
fn clear(v: &mut [i32]) {
    for x in v {
        *x = 0;
    }
    v[0] = 1; //~ ERROR E0382
}

fn main() {
    let mut a = [1, 2];
    clear(&mut a);
    println!("{:?}", a);
}
