// a byte order mark inside the file
fn main() {
    let n = ﻿7; //~ ERROR -
    println!("{}", n);
}
