// unsupported: closures with move
fn main() {
    let k = 3;
    let add = move |n: i32| -> i32 { n + k }; //~ ERROR LUD
    println!("{}", add(4));
}
