// a name that means a value cannot be bound
const LIMIT: i32 = 3;
static COUNT: i32 = 4;
struct Pair(i32, i32);
struct Unit;

fn main() {
    match 1 {
        ref LIMIT => {} //~ ERROR E0530
    }
    match 1 {
        mut LIMIT => {} //~ ERROR E0530
    }
    match 1 {
        LIMIT @ 2 => {} //~ ERROR E0530
        _ => {}
    }
    match 1 {
        COUNT => {} //~ ERROR E0530
    }
    let Pair = 1; //~ ERROR E0530
    let Unit = Unit;
}
