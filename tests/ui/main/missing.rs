// a file without main
fn start() {
    println!("hello");
} //~ ERROR E0601
