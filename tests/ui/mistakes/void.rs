// a function as in C, without a result
void f() { }
fn main() { f(); }
