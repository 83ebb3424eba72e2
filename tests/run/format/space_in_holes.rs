// Space may stand in a placeholder before its colon and at its end.
fn main() {
    let x = 3;
    println!("{ }|{  }|{0 }|{x }", 1, 2);
    println!("{ :>4}|{0 :<4}|{x :04}|{:? }", 1, 2);
    println!("{	}|{
}|{ :?
}", 1, 2, 'c');
}

// expect: 1|2|1|3
// expect:    1|1   |0003|2
// expect: 1|2|'c'
