// Names of one letter, with digits and underscores in a derived Debug.
#[derive(Debug)]
struct A_b2 {
    _x: i32,
    y_1: i32,
    r#type: u8,
}

#[derive(Debug)]
#[allow(non_camel_case_types)]
enum lower {
    first_one,
}

fn main() {
    println!("{:?} {:?}", A_b2 { _x: 1, y_1: 2, r#type: 3 }, lower::first_one);
    println!("{:#?}", A_b2 { _x: 1, y_1: 2, r#type: 3 }.r#type);
}

// expect: A_b2 { _x: 1, y_1: 2, type: 3 } first_one
// expect: 3
