// a struct of Copy fields is not Copy by itself
struct Label {
    text: &'static str,
    size: u8,
}

fn show(l: Label) {
    println!("{} {}", l.text, l.size);
}

fn main() {
    let l = Label { text: "a", size: 2 };
    show(l);
    show(l); //~ ERROR E0382
}
