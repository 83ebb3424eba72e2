// a block comment that is not closed
fn main() {
    println!("hello");
}

/* the end
//~^ ERROR E0758
