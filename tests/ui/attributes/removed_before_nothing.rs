// A condition must stand in front of something.
fn main() {
    println!("a");
    #[cfg(test)]
} //~ ERROR
