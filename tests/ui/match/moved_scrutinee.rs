// looking at a value that is gone, or not there yet
struct Text(i32);
struct Two(Text, Text);

fn main() {
    let text = Text(1);
    let other = text;
    match text {
        _ => {}
    }
    match text {
        Text(..) => {}
    }
    match text { //~ ERROR E0382
        Text(1) => {}
        _ => {}
    }
    let two = Two(Text(1), Text(2));
    match two {
        Two(first, _) => println!("{}", first.0),
    }
    println!("{}", two.1.0);
    match two {
        Two(_, Text(2)) => {}
        _ => {}
    }
    match two { //~ ERROR E0382
        Two(Text(2), _) => {}
        _ => {}
    }
    let late: i32;
    match late { //~ ERROR E0381
        1 => {}
        _ => {}
    }
    println!("{}", other.0);
}
