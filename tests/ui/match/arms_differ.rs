// arms have one type
fn main() {
    let x = 3;
    let a = match x {
        1 => 5,
        2 => 6,
        _ => true, //~ ERROR E0308
    };
    let b = match x {
        1 => {
            let c = 1;
            c
        }
        _ => {
            let d = "x";
            d //~ ERROR E0308
        }
    };
    let c: u8 = match x {
        1 => 2,
        _ => 'c', //~ ERROR E0308
    };
}
