// main with a parameter
fn main(argc: i32) { //~ ERROR E0580
    println!("{}", argc);
}
