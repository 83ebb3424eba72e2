// a block that ends with a semicolon gives ()
fn main() {
    let n: i32 = { //~ ERROR E0308
        let a = 2;
        a + 1;
    };
    println!("{}", n);
}
