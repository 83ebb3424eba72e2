// a macro that does not exist
fn main() {
    printfn!("hello"); //~ ERROR -
}
