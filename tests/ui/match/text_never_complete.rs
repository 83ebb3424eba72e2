// texts are endless
fn main() {
    let s = "a";
    match s { //~ ERROR E0004
        "a" => println!("a"),
        "b" => println!("b"),
    }
}
