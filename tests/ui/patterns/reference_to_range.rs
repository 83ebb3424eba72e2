// `&1..` could be read in two ways, and so needs parentheses.
fn main() {
    match &5 {
        &1.. => println!("positive"), //~ ERROR -
        _ => println!("no"),
    }
    match &mut 5 {
        &mut ..=5 => println!("small"), //~ ERROR -
        _ => println!("no"),
    }
    match &-1 {
        &-3..=3 => println!("near"), //~ ERROR -
        &(4..) => println!("far"),
        _ => println!("no"),
    }
}
