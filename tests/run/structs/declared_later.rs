// Structs may be declared after their use, and inside of functions.
fn main() {
    let o = Outer { inner: Inner { n: 1 } };
    println!("{}", o.inner.n);

    struct Local {
        m: i32,
    }

    let l = Local { m: helper() };
    println!("{}", l.m);
    {
        struct Local(u8);
        println!("{}", Local(9).0);
    }
}

fn helper() -> i32 {
    struct Local {
        deep: i32,
    }
    Local { deep: 33 }.deep
}

struct Outer {
    inner: Inner,
}

struct Inner {
    n: i32,
}

// expect: 1
// expect: 33
// expect: 9
