// continue outside a loop
fn step(n: i32) -> i32 {
    if n == 0 {
        continue; //~ ERROR E0268
    }
    n - 1
}

fn main() {
    println!("{}", step(1));
}
