import Sponsors

/// Gives the name to print beside a code; nil in its place leaves the column of names out.
public typealias DelegationNames = (DelegationCode) -> String
