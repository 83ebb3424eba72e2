// names get their values when the guard has been true
struct Text(i32);

fn set(x: &mut i32) -> bool {
    *x = 3;
    true
}

fn take(text: Text) -> bool {
    text.0 > 1
}

fn main() {
    let mut x = 3;
    match x {
        mut n if { n = 4; true } => {} //~ ERROR E0594
        ref mut n if set(n) => {} //~ ERROR E0596
        ref mut n if { *n = 5; true } => {} //~ ERROR E0594
        mut n if set(&mut n) => {} //~ ERROR E0596
        _ => {}
    }
    match &mut x {
        n if set(n) => {} //~ ERROR E0596
        n if *n > 3 => *n = 4,
        _ => {}
    }
    match x {
        n if { x = 4; n > 1 } => {} //~ ERROR E0506
        n @ 3 if { x = 5; n > 1 } => {} //~ ERROR E0506
        n if set(&mut x) => println!("{n}"), //~ ERROR E0502
        _ => {}
    }
    match Text(2) {
        text if take(text) => {} //~ ERROR E0507
        _ => {}
    }
    let text = Text(3);
    match text {
        Text(3) if take(text) => {}
        _ => {}
    }
}
