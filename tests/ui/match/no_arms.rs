// without arms only a type without values is matched
enum Never {}

fn f(x: Never) -> i32 {
    match x {}
}

fn g(x: &Never) -> i32 {
    match *x {}
}

fn h(x: &Never) -> i32 {
    match x {} //~ ERROR E0004
}

fn i(x: i32) -> i32 {
    match x {} //~ ERROR E0004
}

fn j(x: &(Never, i32)) -> i32 {
    match x { //~ ERROR E0004
        (_, 1) => 1,
    }
}

fn k(x: (Never, i32)) -> i32 {
    match x {
        (_, 1) => 1,
    }
}

fn main() {}
