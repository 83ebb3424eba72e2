// A static that is a reference keeps it.
static XS: &[i32] = &[1, 2, 3];

fn main() {
    XS = &[4]; //~ ERROR E0594
    XS[0] = 4; //~ ERROR E0594
}
