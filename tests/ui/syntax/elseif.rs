// elseif for else if
fn main() {
    let n = 3;
    if n > 2 {
        println!("a");
    } elseif n > 1 { //~ ERROR -
        println!("b");
    }
}
