// unsupported: qualified paths in patterns
fn main() {
    match 3 {
        <i32>::MAX => println!("most"), //~ ERROR LUD
        n => println!("{n}"),
    }
}
