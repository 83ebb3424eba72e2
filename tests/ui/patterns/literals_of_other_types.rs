// a literal has the type of what is matched
fn main() {
    match 1 {
        "a" => {} //~ ERROR E0308
        true => {} //~ ERROR E0308
        'c' => {} //~ ERROR E0308
        1.5 => {} //~ ERROR E0308
        _ => {}
    }
    match 1u8 {
        -1 => {} //~ ERROR E0277
        2i32 => {} //~ ERROR E0308
        _ => {}
    }
    match &"a" {
        "a" => {} //~ ERROR E0308
        _ => {}
    }
}
