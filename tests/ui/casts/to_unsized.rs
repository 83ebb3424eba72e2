// A cast to a type without a size.
fn main() {
    let list = [1, 2, 3];
    let _ = &list as [i32]; //~ ERROR E0620
    let _ = 5u8 as str; //~ ERROR E0620
}
