import Sponsors

/// An extractor with the program's own tables, read once for all tests of a process: reading them takes longer than most
/// tests do.
public let programExtractor = Result { try Extractor() }
