// In a C string, bytes and characters stand beside each other.
fn main() {
    println!("{:?}", c"\xef\x80é\u{1f980}");
}
