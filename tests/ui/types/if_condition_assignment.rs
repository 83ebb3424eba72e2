// an assignment as the condition of an if
fn main() {
    let mut n = 3;
    if n = 4 { //~ ERROR E0308
        println!("four");
    }
    n += 1;
    println!("{}", n);
}
