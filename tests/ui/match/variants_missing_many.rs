// many variants without an arm
enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

fn main() {
    let d = Day::Monday;
    match d { //~ ERROR E0004
        Day::Saturday | Day::Sunday => println!("free"),
    }
}
