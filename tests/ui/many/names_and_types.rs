// an unknown name and, in another function, a mismatch
fn wrong() -> i32 {
    unknown //~ ERROR E0425
}

fn other() -> i32 {
    "three" //~ ERROR E0308
}

fn main() {
    println!("{} {}", wrong(), other());
}
