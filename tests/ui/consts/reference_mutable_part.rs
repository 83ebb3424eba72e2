// Nor is it lent as mutable.
const XS: &[i32] = &[1, 2, 3];

fn main() {
    for x in XS.iter_mut() { //~ ERROR E0596
        *x = 1;
    }
    let part = &mut XS[1..]; //~ ERROR E0596
    part[0] = 1;
}
