// a builtin type has no literal of fields
fn main() {
    let n = i32 { value: 1 }; //~ ERROR E0574
    println!("hi");
}
