// What has no beginning is no iterator.
fn main() {
    for i in ..3 { //~ ERROR E0277
        println!("{}", i);
    }
    for i in .. { //~ ERROR E0277
    }
}
