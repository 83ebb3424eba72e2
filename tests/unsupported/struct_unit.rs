// unsupported: unit structs
struct Marker; //~ ERROR LUD

fn main() {
    let _m = Marker;
    println!("made");
}
