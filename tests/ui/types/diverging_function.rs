// a function that promises never to return returns
fn forever() -> ! { //~ ERROR E0308
    println!("not forever");
}

fn main() {
    forever();
}
