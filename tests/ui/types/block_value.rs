// the value of a block has another type
fn main() {
    let n: char = {
        let base = 3;
        base * 2 //~ ERROR E0308
    };
    println!("{}", n);
}
