// a string as the condition of an else if
fn main() {
    let n = 3;
    if n == 4 {
        println!("four");
    } else if "three" { //~ ERROR E0308
        println!("three");
    }
}
