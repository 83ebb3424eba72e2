// looking at what is lent as mutable
fn main() {
    let mut pair = (1, 2);
    let first = &mut pair.0;
    match pair {
        (_, 2) => {}
        _ => {}
    }
    match pair { //~ ERROR E0503
        (1, _) => {}
        _ => {}
    }
    *first = 3;
    let whole = &mut pair;
    match pair {
        (_, _) => {}
    }
    match pair {
        (ref x, _) => println!("{x}"), //~ ERROR E0502
    }
    whole.0 = 4;
    match pair {
        (ref mut x, ref y) => {
            *x = *y;
            pair.1 = 6; //~ ERROR E0506
            println!("{y}");
        }
    }
}
