// main inside another function only
fn outer() {
    fn main() {
        println!("hello");
    }
    main();
} //~ ERROR E0601
