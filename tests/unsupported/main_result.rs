// unsupported: main with a Result
fn main() -> Result<(), std::fmt::Error> { //~ ERROR LUD
    println!("fine");
    Ok(())
}
