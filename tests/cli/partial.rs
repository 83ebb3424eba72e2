fn main() {
    print!("out");
    eprint!("err");
    panic!("end");
}
