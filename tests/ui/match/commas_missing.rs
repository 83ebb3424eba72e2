// Commas between arms.
fn main() {
    let n = 3;
    match n {
        1 => println!("one") //~ ERROR -
        2 => println!("two") //~ ERROR -
        _ => println!("many"),
    }
    let name = match n {
        1 => "one" //~ ERROR -
        2 => "two",
        4..=9 => "few" //~ ERROR -
        _ => "many"
    };
    println!("{}", name);
}
