// an assignment without let
fn main() {
    n = 5; //~ ERROR E0425
}
