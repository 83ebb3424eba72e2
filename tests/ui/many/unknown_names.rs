// eight unknown names in three functions
fn first(n: int) -> i32 { //~ ERROR E0425
    m + 1 //~ ERROR E0425
}

fn second() {
    help(); //~ ERROR E0425
    let x = y; //~ ERROR E0425
    for i in 0..count { //~ ERROR E0425
        println!("{}", i);
    }
}

fn main() {
    let big = Number::MAX; //~ ERROR E0433
    println!("{}", size); //~ ERROR E0425
    sum += 1; //~ ERROR E0425
}
