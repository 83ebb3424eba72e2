// the variable of a for over .iter() compared by < with a value
fn main() {
    let a = [1, 5, 3];
    let mut count = 0;
    for x in a.iter() {
        if x > 2 { //~ ERROR E0308
            count += 1;
        }
    }
    println!("{}", count);
}
