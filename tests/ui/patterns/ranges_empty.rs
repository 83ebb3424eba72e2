// ranges that hold nothing
fn f(x: u8, y: i8, z: f64) {
    match x {
        5..5 => {} //~ ERROR E0579
        7..=6 => {} //~ ERROR E0030
        7..6 => {} //~ ERROR E0579
        ..0 => {} //~ ERROR E0579
        3..=3 => {}
        _ => {}
    }
    match y {
        ..-128 => {} //~ ERROR E0579
        0..=-1 => {} //~ ERROR E0030
        _ => {}
    }
    match z {
        2.0..1.0 => {} //~ ERROR E0579
        2.0..=1.0 => {} //~ ERROR E0030
        _ => {}
    }
}

fn main() {
    f(1, 2, 3.0);
}
