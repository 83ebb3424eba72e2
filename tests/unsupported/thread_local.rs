// unsupported: threads
fn main() {
    let t = std::thread::spawn(|| println!("hello")); //~ ERROR LUD
    t.join().unwrap();
}
