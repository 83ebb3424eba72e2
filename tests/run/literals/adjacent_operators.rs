// Operators without blanks: `--`, `&&`, `!!`, `*&`, `<<=` and comparisons with minus.
fn main() {
    let x=5;let r=&x;
    println!("{}",1--1);
    println!("{}",x*-1);
    println!("{}",*r**r);
    println!("{}",x< -1||x>-1&&!!true);
    println!("{}",x&!1|1<<2);
    println!("{}",3-*&2);
    println!("{}",(1)+-(-(2)));
    let mut y=1;y<<=3;y>>=1;y|=16;y&=!4;y^=1;
    println!("{y}");
}

// expect: 2
// expect: -5
// expect: 25
// expect: true
// expect: 4
// expect: 1
// expect: 3
// expect: 17
