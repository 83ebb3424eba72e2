// an enum as an index needs a cast
#[derive(Clone, Copy)]
enum Slot {
    First,
    Second,
}

fn main() {
    let a = [1, 2];
    println!("{} {}", a[Slot::First], a[Slot::Second as usize]); //~ ERROR E0277
}
