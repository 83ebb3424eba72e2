// a dot for two colons
use std.cmp.max; //~ ERROR -

fn main() {
    println!("{}", max(1, 2));
}
