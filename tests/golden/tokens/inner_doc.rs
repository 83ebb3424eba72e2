//! An inner doc comment is a token.
/*! So is this one,
on two lines. */
fn main() {}
