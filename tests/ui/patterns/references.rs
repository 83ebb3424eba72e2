// `&` in a pattern needs a reference that is still there
fn main() {
    let &a = 5; //~ ERROR E0308
    match &(1, 2) {
        (a, &b) => {} //~ ERROR E0308
    }
    let &mut b = &5; //~ ERROR E0308
    match &(1, 2) {
        &(a, ref b) => {
            let c: &i32 = a; //~ ERROR E0308
            let d: &i32 = b;
        }
    }
    match &mut (1, 2) {
        (a, _) => {
            let c: i32 = a; //~ ERROR E0308
        }
    }
}
