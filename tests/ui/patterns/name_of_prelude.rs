// `None`, `Some`, `Ok` and `Err` are known everywhere, and never become the names of variables.
fn first(None: u8) {} //~ ERROR E0308

fn main() {
    let None: isize = 42; //~ ERROR E0308
    let Ok = 42; //~ ERROR E0530
    match 1 {
        Some => println!("one"), //~ ERROR E0530
    }
    first(1);
}
