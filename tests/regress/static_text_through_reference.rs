// A `&'static str` that is read through a reference is a plain value: it may be returned and stored.
fn first(t: &(&'static str, i32)) -> &'static str {
    t.0
}

fn pair(t: &(&'static str, i32), n: i32) -> [(i32, &'static str); 2] {
    [(n, t.0); 2]
}

fn put(list: &mut [&'static str], t: &(&'static str, i32)) {
    list[0] = t.0;
}

fn echo(s: &'static str) -> &'static str {
    s
}

fn all(list: &[&'static str], i: usize) -> &'static str {
    echo(list[i])
}

fn main() {
    let mut list = ["a", "b"];
    let t = ("c", 1);
    put(&mut list, &t);
    println!("{:?} {} {:?} {}", list, first(&t), pair(&t, 4), all(&list, 1));
}

// expect: ["c", "b"] c [(4, "c"), (4, "c")] b
