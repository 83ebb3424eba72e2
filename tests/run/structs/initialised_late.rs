// A struct variable that gets its value later, in branches.
struct Plan {
    days: u32,
    name: &'static str,
}

fn plan(n: u32) -> u32 {
    let p: Plan;
    if n > 3 {
        p = Plan { days: n, name: "long" };
    } else {
        p = Plan { days: n * 2, name: "short" };
    }
    println!("{} {}", p.name, p.days);
    p.days
}

fn main() {
    println!("{}", plan(2) + plan(5));
}

// expect: short 4
// expect: long 5
// expect: 9
