// a label used after its loop
fn main() {
    'first: for i in 0..3 {
        println!("{}", i);
    }
    loop {
        break 'first; //~ ERROR E0426
    }
}
