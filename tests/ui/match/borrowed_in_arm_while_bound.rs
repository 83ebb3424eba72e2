// the matched variable is borrowed while a mutable binding lives
fn look(t: &(i32, i32)) -> i32 {
    t.0
}

fn main() {
    let mut t = (1, 2);
    match t {
        (ref mut a, 2) => {
            println!("{}", look(&t)); //~ ERROR E0502
            *a += 1;
        }
        _ => println!("more"),
    }
}
