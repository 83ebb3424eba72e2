// a labelled break skips the initialisation
fn main() {
    let n: i32;
    'outer: loop {
        loop {
            break 'outer;
        }
        n = 1;
        break;
    }
    println!("{}", n); //~ ERROR E0381
}
