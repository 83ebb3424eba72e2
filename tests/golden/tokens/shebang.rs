#!/usr/bin/env ludus
// The first line is no token.
fn main() {}
