// a function as in JavaScript
function f() { }
fn main() { f(); }
