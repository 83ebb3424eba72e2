// References to tuples and arrays: automatic dereference in fields, indices and len.
fn first(t: &(i32, char)) -> i32 { t.0 }
fn set(t: &mut (i32, char), c: char) { t.1 = c; t.0 += 1; }
fn bump(a: &mut [i32; 3]) { a[1] += a.len() as i32; }
fn replace(t: &mut (i32, char)) { *t = (99, 'r'); }

fn main() {
    let mut t = (5, 'a');
    set(&mut t, 'z');
    println!("{} {:?}", first(&t), t);
    let mut a = [1, 2, 3];
    bump(&mut a);
    println!("{:?}", a);
    replace(&mut t);
    println!("{:?}", t);
    let r = &t;
    let (n, c) = *r;
    println!("{n} {c} {:?}", *r);
    let ra = &mut a;
    *ra = [7; 3];
    ra[0] = 8;
    println!("{:?}", ra);
}

// expect: 6 (6, 'z')
// expect: [1, 5, 3]
// expect: (99, 'r')
// expect: 99 r (99, 'r')
// expect: [8, 7, 7]
