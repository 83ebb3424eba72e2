// A block has its tail's type; with `;` behind everything it is ().
fn main() {
    let a = { 1u8 };
    let b = {
        a;
    };
    let c = {
        let d = 'x';
        (d, a)
    };
}
