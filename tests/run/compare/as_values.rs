// Comparison results are values: stored, passed, combined and indexed with.
fn count(a: bool, b: bool, c: bool) -> usize { a as usize + b as usize + c as usize }

fn main() {
    let x = 5;
    let in_range = 0 < x && x < 10;
    let r = [x == 5, x != 5, x > 4];
    println!("{in_range} {:?}", r);
    println!("{}", count(x < 6, x > 6, r[2]));
    println!("{}", ["no", "yes"][(x >= 5) as usize]);
    let mut flag = x > 10;
    flag = flag == (x < 5);
    println!("{flag}");
}

// expect: true [true, false, true]
// expect: 2
// expect: yes
// expect: true
