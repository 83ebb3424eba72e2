// a misspelt field: only that is told, not the missing one as well
struct Size {
    width: u32,
    height: u32,
}

fn main() {
    let s = Size { width: 3, heigth: 4 }; //~ ERROR E0560
    println!("{} {}", s.width, s.height);
}
