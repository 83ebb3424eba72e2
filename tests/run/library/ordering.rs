// `std::cmp::Ordering`: its paths, its methods, what it is a part of; and `cmp` of all types that have it.
use std::cmp;
use std::cmp::Ordering;
use std::cmp::Ordering::{Equal, Greater as More};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Size { Small, Large }

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Date { year: i32, month: u8, size: Size }

#[derive(Debug, Clone, Copy, PartialEq)]
struct Holder { order: Ordering, list: [Ordering; 2] }

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Nothing;

const OPPOSITE: Ordering = Ordering::Less.reverse();
static DEFAULT: Ordering = Ordering::Equal;
const IS: bool = OPPOSITE.is_gt();

fn word(order: Ordering) -> &'static str {
    match order {
        Ordering::Less => "less",
        Equal => "equal",
        More => "greater",
    }
}

fn compare(a: &[i32], b: &[i32]) -> std::cmp::Ordering { a.cmp(b) }
fn by_ref(a: &i32, b: &i32) -> cmp::Ordering { a.cmp(b) }

fn main() {
    println!("{:?} {:?} {:?}", 1.cmp(&2), 2.cmp(&2), 3u8.cmp(&2));
    println!("{:?} {:?}", i64::MIN.cmp(&i64::MAX), u64::MAX.cmp(&0));
    println!("{:?} {:?} {:?}", true.cmp(&false), 'a'.cmp(&'b'), "b".cmp("a"));
    println!("{:?} {:?}", (1, 'x').cmp(&(1, 'y')), [1, 2].cmp(&[1, 1]));
    println!("{:?} {:?}", compare(&[1, 2], &[1, 2, 3]), by_ref(&5, &-5));
    println!("{:?} {:?}", ().cmp(&()), Nothing.cmp(&Nothing));
    let a = Date { year: 2020, month: 5, size: Size::Small };
    let b = Date { size: Size::Large, ..a };
    println!("{:?} {:?} {:?}", a.cmp(&b), b.cmp(&a), a.size.cmp(&a.size));
    for order in [Ordering::Less, Ordering::Equal, Ordering::Greater] {
        println!("{:>8} {:?} {}", word(order), order.reverse(), order as i32);
        println!("{} {} {} {} {} {}", order.is_eq(), order.is_ne(), order.is_lt(), order.is_gt(), order.is_le(), order.is_ge());
        for other in [Ordering::Less, Equal, More] {
            print!("{:?} {:?} {:?}; ", order.then(other), order.cmp(&other), order < other);
        }
        println!();
    }
    let h = Holder { order: Equal, list: [More, Ordering::Less] };
    println!("{:?} {}", h, h == Holder { order: DEFAULT, ..h });
    println!("{:?} {:?} {}", OPPOSITE, DEFAULT, IS);
    println!("{}", OPPOSITE as i8 as u8 + Ordering::Less.reverse() as u8);
    println!("{}", Ordering::Less.reverse() as i64 - Ordering::Greater.reverse() as i64);
    println!("{:?} {:?}", Ordering::reverse(More), i32::cmp(&3, &4));
    println!("{:?}", a.year.cmp(&b.year).then(a.month.cmp(&b.month)).then(b.size.cmp(&a.size)));
    println!("{:?} {:?}", std::cmp::Ordering::Less.max(cmp::Ordering::Greater), cmp::max(Equal, Ordering::Less));
    let mut list = [More, Ordering::Less, Equal];
    list.sort();
    println!("{:?} {}", list, matches!(1.cmp(&2), Ordering::Less | Equal));

    if 1.cmp(&2) == Ordering::Less { println!("again"); }
    let s = "abc"; let t = "abd";
    println!("{:?} {:?}", s.cmp(t), s[..2].cmp(&t[..2]));
    let mut low = 0; let mut high = 100; let wanted = 37;
    while low < high {
        let middle = (low + high) / 2;
        match middle.cmp(&wanted) {
            Ordering::Less => low = middle + 1,
            Ordering::Equal => { println!("found {middle}"); break; }
            Ordering::Greater => high = middle,
        }
    }
}
