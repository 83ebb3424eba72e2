// A static that reads itself.
static S: i32 = 1 + S; //~ ERROR E0080

fn main() {
    println!("{}", S);
}
