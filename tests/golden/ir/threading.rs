// A jump to a jump goes on to where that goes.
fn f(a: bool, b: bool) {
    loop {
        if a {
            if b {
                print!("x");
            } else {
                continue;
            }
        } else {
            break;
        }
    }
}

fn main() {}
