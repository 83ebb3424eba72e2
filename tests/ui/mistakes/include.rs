// an include as in C
include <stdio.h>
fn main() { }
