// A `&mut` that is passed on is borrowed again, and may be shared.
fn read(x: &i32) {}
fn write(x: &mut i32) {}

fn twice(x: &mut i32) {
    write(x);
    read(x);
    let y: &i32 = x;
}

fn main() {}
