// Marks that stand together in types and closures are not taken apart here.
|| x Vec<Vec<u8>> &&x &'a T a<-b x..=y -1 !x
