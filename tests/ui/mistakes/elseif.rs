// `elseif` in one word
fn main() {
    let x = 3;
    if x > 3 { println!("a"); } elseif x > 2 { println!("b"); } else { println!("c"); }
}
