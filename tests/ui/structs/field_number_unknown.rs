// no field has a number; there is no name that would be similar
struct Size {}

fn main() {
    let _ = Size { 255: 1 }; //~ ERROR E0560
}
