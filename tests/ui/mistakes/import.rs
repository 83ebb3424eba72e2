// an import as in Python or Java
import std;
fn main() { }
