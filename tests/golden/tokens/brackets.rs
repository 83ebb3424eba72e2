// Brackets of each kind, nested.
( [ { } ] ) { ( ) [ ] }
