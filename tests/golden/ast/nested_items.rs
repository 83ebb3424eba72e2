// Items in a function stand behind it, in the order of the source.
fn outer() {
    fn inner() -> u8 {
        const N: u8 = 1;
        N
    }
    static S: u8 = 2;
    inner();
}
fn last() {}
