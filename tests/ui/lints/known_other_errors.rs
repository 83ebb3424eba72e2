// errors elsewhere do not hide them, those in the same body do
fn wrong() {
    let x: u8 = "a"; //~ ERROR E0308
    let y = 1 / 0;
}

fn right() -> i32 {
    1 / 0 //~ ERROR unconditional_panic
}

fn twice() {
    let x = 1;
    x = 2; //~ ERROR E0384
    let y = 1 / 0;
}

fn main() {
    println!("{}", right());
}
