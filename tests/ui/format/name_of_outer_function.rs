// A function inside of another one does not see its variables, in a text neither.
fn main() {
    let n = 3;
    fn show() {
        println!("{n}"); //~ ERROR E0434
    }
    show();
    println!("{n}");
}
