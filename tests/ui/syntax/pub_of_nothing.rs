// pub(...) names a module
pub(friends) fn f() {} //~ ERROR E0704

struct Point {
    pub(x) x: i32, //~ ERROR E0704
}

fn main() {}
