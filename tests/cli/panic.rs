fn main() {
    println!("before");
    let a = [1, 2];
    let mut i = 0;
    while i < 3 {
        i += a[i];
    }
}
