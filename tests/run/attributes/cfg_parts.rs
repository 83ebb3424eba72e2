// What a condition removes: fields, variants, members, parameters, arms, elements, statements.
struct Point {
    x: i32,
    #[cfg(test)]
    y: Missing<A, B>,
    #[cfg(not(test))]
    pub z: i32,
    #[cfg(windows)]
    pub last: Missing
}

struct Pair(i32, #[cfg(test)] Missing, #[cfg(debug_assertions)] i32);

struct Empty {
    /// Documented.
    #[cfg(test)]
    only: i32,
}

enum Kind {
    A,
    #[cfg(test)]
    B = missing(),
    #[cfg(unix)]
    C,
    #[cfg(windows)]
    D = 7
}

impl Point {
    #[cfg(test)]
    const K: Missing = 1;
    #[cfg(not(test))]
    const K: i32 = 1;

    #[cfg(test)]
    fn sum(&self) -> Missing {
        self.nope()
    }

    /// Documented too.
    #[cfg(not(test))]
    #[inline]
    fn sum(&self) -> i32 {
        self.x + self.z
    }
}

fn second(#[cfg(test)] a: Missing<A, B>, b: i32, #[cfg(test)] c: i32) -> i32 {
    b
}

fn either() -> i32 {
    #[cfg(test)]
    {
        1
    }
    #[cfg(not(test))]
    {
        2
    }
}

fn name(n: i32) -> &'static str {
    match n {
        #[cfg(test)]
        1 => missing(),
        #[cfg(test)]
        2 | 3 if { n > 2 } => if n == 2 {} else {},
        #[cfg(test)]
        4 => {
            "four"
        }
        #[cfg(windows)]
        5 => "five",
        _ => "rest",
        #[cfg(test)]
        _ => match n {
            _ => "never",
        }
    }
}

fn main() {
    #[cfg(test)]
    let q = missing();
    #[cfg(not(test))]
    let q = 3;
    #[cfg(test)]
    missing::<A, B>(q);
    #[cfg(not(test))]
    {
        println!("block {q}");
    }
    #[cfg(test)]
    println!("{}", missing);
    #[cfg(test)]
    if q {
    } else {
    }
    #[cfg(test)]
    return missing;
    let p = Point {
        x: 1,
        #[cfg(test)]
        y: missing,
        #[cfg(not(test))]
        z: 3,
    };
    let Pair(one, two) = Pair(1, #[cfg(test)] missing, 2);
    let Point {
        x,
        #[cfg(test)]
        y,
        z,
    } = p;
    let list = [1, #[cfg(test)] missing, #[cfg(unix)] 2, 3];
    let Empty {} = Empty {};
    match Kind::A {
        Kind::A => println!("a"),
        #[cfg(unix)]
        Kind::C => println!("c"),
        #[cfg(test)]
        Kind::B => missing(),
    }
    let _ = Kind::C;
    println!("{x} {z} {one} {two} {list:?} {} {}", p.sum(), Point::K);
    println!("{} {} {}", second(2, #[cfg(test)] missing), either(), name(1));
    #[cfg(test)]
    println!("the end")
}

// expect: block 3
// expect: a
// expect: 1 3 1 2 [1, 2, 3] 4 1
// expect: 2 2 rest
