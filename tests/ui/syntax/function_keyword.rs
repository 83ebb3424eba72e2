// function for fn
function main() { //~ ERROR -
    println!("hello");
}
