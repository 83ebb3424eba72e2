// A loop has the type of its breaks, a labelled block that and its tail's.
fn main() {
    let a = loop {
        break 5u16;
    };
    let b = 'x: {
        if a == 5 {
            break 'x 1;
        }
        2i8
    };
    let c = loop {
        break;
    };
    while a > 9 {}
}
