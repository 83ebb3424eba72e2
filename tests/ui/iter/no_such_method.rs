// Names that no iterator has, or only iterators.
fn main() {
    let a = [1, 2, 3];
    for x in a.iter().backwards() { //~ ERROR E0599
    }
    for x in a.rev() { //~ ERROR E0599
    }
    for c in "abc".characters() { //~ ERROR E0599
    }
}
