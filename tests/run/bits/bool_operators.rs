// `& | ^` on bool evaluate both sides; `== != <` work as well.
fn say(name: &str, v: bool) -> bool {
    print!("{name} ");
    v
}

fn main() {
    println!("{}", say("a", false) & say("b", true));
    println!("{}", say("a", true) | say("b", false));
    println!("{}", say("a", true) ^ say("b", true));
    let mut t = true;
    t &= false;
    println!("{t}");
    t |= true;
    println!("{t}");
    t ^= true;
    println!("{t}");
    println!("{} {} {}", false < true, true <= false, true != false);
}

// expect: a b false
// expect: a b true
// expect: a b false
// expect: false
// expect: true
// expect: false
// expect: true false true
