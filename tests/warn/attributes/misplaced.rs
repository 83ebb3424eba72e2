// Attributes without effect where they stand, and those that are in their place.
#[must_use] //~ WARN unused_attributes
const X: i32 = 1;
#[deprecated(note = "old", since = "1")]
#[doc(hidden)]
#[doc = "abc"]
fn k() {}
#[cold]
#[inline(always)]
#[rustfmt::skip]
#[clippy::cognitive_complexity = "3"]
/// documented
fn p() { k() }
#[allow()] //~ WARN unused_attributes
fn main() {
    #[must_use] //~ WARN unused_attributes
    let x = X;
    /// about y //~ WARN unused_doc_comments
    let y = x;
    /** about the call */ //~ WARN unused_doc_comments
    println!("{}", y);
    #[deprecated] //~ WARN unused_attributes
    let z = 2;
    /// about the branch //~ WARN unused_doc_comments
    if z > 1 {
        p();
    }
    /// about the function
    fn inner() {}
    inner();
}
