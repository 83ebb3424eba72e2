// `1..2` is a range and `t.0.1` are two fields, not floats.
fn main() {
    for i in 1..2 {
        println!("{i}");
    }
    let t = ((1, 2.5), [3, 4]);
    println!("{} {}", t.0.0, t.0.1);
    println!("{}", t.1[0]);
    let u = (((7,),),);
    println!("{}", u.0.0.0);
    for i in 0..=2 {
        print!("{} ", i);
    }
    println!();
}
