// What a constant refers to does not change.
const XS: &[i32] = &[1, 2, 3];

fn main() {
    XS[0] = 4; //~ ERROR E0594
    XS[1] += 4; //~ ERROR E0594
}
