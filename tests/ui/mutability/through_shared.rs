// assignment through &
fn reset(n: &i32) {
    *n = 0; //~ ERROR E0594
}

fn main() {
    let n = 3;
    reset(&n);
    println!("{}", n);
}
