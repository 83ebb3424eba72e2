// A panic message of several lines, one of them empty.
fn main() {
    let n = 3;
    panic!("line one\n\n  line {n} \\ done\n\tafter a tab");
}

// panic: 4:5: line one
// panic+:
// panic+:   line 3 \ done
// panic+: 	after a tab
