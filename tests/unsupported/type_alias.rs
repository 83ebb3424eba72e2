// unsupported: type aliases
type Length = u32; //~ ERROR LUD

fn main() {
    let n: Length = 4;
    println!("{}", n);
}
