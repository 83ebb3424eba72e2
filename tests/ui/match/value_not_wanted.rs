// a match that gives a value where none is wanted
fn whole(x: i32) {
    match x { //~ ERROR E0308
        1 => 5,
        _ => 6,
    }
}

fn only_one(x: i32) {
    match x {
        1 => 5, //~ ERROR E0308
        _ => panic!("none"),
    }
}

fn block(x: i32) {
    match x {
        1 => { 5 } //~ ERROR E0308
        _ => {}
    }
}

fn between(x: i32) -> i32 {
    match x { //~ ERROR E0308
        1 => 5,
        _ => 6,
    }
    7
}

fn main() {
    whole(1);
    only_one(1);
    block(1);
    between(1);
}
