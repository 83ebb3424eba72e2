// as many items as the tuple has
fn main() {
    let (a, b, c) = (1, 2); //~ ERROR E0308
    let (a, .., b, c) = (1, 2); //~ ERROR E0308
    let (a, ..) = (1, 2);
    let (.., b) = 5; //~ ERROR E0308
    let () = 1; //~ ERROR E0308
    let ((a, b), c) = (1, 2); //~ ERROR E0308
}
