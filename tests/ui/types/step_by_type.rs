// step_by takes a usize
fn main() {
    let step: i32 = 2;
    for i in (0..10).step_by(step) { //~ ERROR E0308
        println!("{}", i);
    }
}
