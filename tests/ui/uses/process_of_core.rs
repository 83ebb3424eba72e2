// a module that std has, and core has not
use core::process::exit; //~ ERROR E0432

fn main() {
    exit(0);
}
