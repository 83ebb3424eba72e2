// The number behind a bracket is that of its partner.
( [ { } ] ) { ( ) [ ] }
