// an item is brought in where it stands
use self::f; //~ ERROR E0255

fn f() {}

fn main() {
    f();
}
