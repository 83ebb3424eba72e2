// unsupported: as _
fn takes(n: u8) {
    println!("{}", n);
}

fn main() {
    let n = 300i32;
    takes(n as _); //~ ERROR LUD
}
