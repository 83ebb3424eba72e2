// a loop's name used as a value
fn main() {
    'outer: loop {
        println!("{}", outer); //~ ERROR E0425
        break 'outer;
    }
}
