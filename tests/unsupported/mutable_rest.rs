// unsupported: elements and the rest of a slice, lent as mutable together
fn main() {
    let mut list = [1, 2, 3];
    match &mut list {
        [first, rest @ ..] => { //~ ERROR LUD
            rest[0] = *first;
            *first = rest[1];
        }
    }
    println!("{list:?}");
}
