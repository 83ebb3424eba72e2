// a use that comes before the assignment in the loop
fn main() {
    let mut n: i32;
    for i in 0..3 {
        if i > 0 {
            println!("{}", n); //~ ERROR E0381
        }
        n = i;
    }
}
