// Attributes and doc comments leave nothing in the tree.
/// Documented.
#[inline]
fn f() {
    #[allow(unused)]
    let x = 1;
    /// documented, too
    const N: i32 = 2;
    #[cfg(test)]
    g();
}

#[test]
fn t() {}
