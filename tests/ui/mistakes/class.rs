// a class
class Foo { }
fn main() { }
