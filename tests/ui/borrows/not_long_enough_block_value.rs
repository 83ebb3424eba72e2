// a block that gives a reference to its own variable
fn main() {
    let r = {
        let x = 5;
        &x //~ ERROR E0597
    };
    println!("{}", r);
}
