// The value of an arm was thrown away.
fn main() {
    let n = 2;
    let name = match n {
        1 => "one",
        2 => {
            println!("two");
            "two"; //~ ERROR E0308
        }
        _ => "many",
    };
    println!("{}", name);
}
