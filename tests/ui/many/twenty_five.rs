// twenty-five mismatches, of which Ludus shows twenty
fn bools() {
    let a: bool = 0; //~ ERROR E0308
    let b: bool = 1; //~ ERROR E0308
    let c: bool = 2; //~ ERROR E0308
    let d: bool = 3; //~ ERROR E0308
    let e: bool = 4; //~ ERROR E0308
}

fn chars() {
    let a: char = 0; //~ ERROR E0308
    let b: char = 1; //~ ERROR E0308
    let c: char = 2; //~ ERROR E0308
    let d: char = 3; //~ ERROR E0308
    let e: char = 4; //~ ERROR E0308
}

fn words() {
    let a: &str = 0; //~ ERROR E0308
    let b: &str = 1; //~ ERROR E0308
    let c: &str = 2; //~ ERROR E0308
    let d: &str = 3; //~ ERROR E0308
    let e: &str = 4; //~ ERROR E0308
}

fn units() {
    let a: () = 0; //~ ERROR E0308
    let b: () = 1; //~ ERROR E0308
    let c: () = 2; //~ ERROR E0308
    let d: () = 3; //~ ERROR E0308
    let e: () = 4; //~ ERROR E0308
}

fn numbers() {
    let a: i32 = "0"; //~ ERROR E0308
    let b: i32 = "1"; //~ ERROR E0308
    let c: i32 = "2"; //~ ERROR E0308
    let d: i32 = "3"; //~ ERROR E0308
    let e: i32 = "4"; //~ ERROR E0308
}

fn main() {
    bools();
    chars();
    words();
    units();
    numbers();
}
