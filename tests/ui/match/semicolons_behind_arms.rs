// An arm ends with a comma; several statements stand in braces.
fn name(n: i32) -> &'static str {
    match n {
        1 => return "one"; //~ ERROR -
        _ => return "many"; //~ ERROR -
    }
}

fn main() {
    let n = 3;
    let mut count = 0;
    match n {
        1 => count += 1; //~ ERROR -
        2 => count += 1; println!("two"); //~ ERROR -
        3 => println!("three"),
        _ => println!("many"); //~ ERROR -
    }
    println!("{} {}", count, name(n));
}
