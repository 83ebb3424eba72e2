// &str compares by bytes: ==, != and <.
const K: &str = "key";

fn main() {
    let a = "apple";
    println!("{} {} {}", a == "apple", a != "apples", a < "apples");
    println!("{} {}", "Z" < "a", "" < "a");
    println!("{} {}", "é" > "z", "日本" == "日本");
    println!("{} {}", K == "key", "a\0b" > "a");
    println!("{} {}", "abc" >= "abc", "abd" <= "abc");
    let s = if a > "aardvark" { "later" } else { "earlier" };
    println!("{s}");
    println!("{}", ("x", 1) < ("x", 2));
}

// expect: true true true
// expect: true true
// expect: true true
// expect: true true
// expect: true false
// expect: later
// expect: true
