// the left operand keeps its &mut until after the right
fn bump(n: &mut i32) -> i32 {
    *n += 1;
    *n
}

fn main() {
    let mut x = 1;
    let r = &mut x;
    if x < bump(r) { //~ ERROR E0503
        println!("less");
    }
}
