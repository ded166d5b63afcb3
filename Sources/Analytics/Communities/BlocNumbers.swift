/// The numbers of blocs, where each node holds that of its own.
enum BlocNumbers {
  /// The same blocs numbered from 0 in the order of their first nodes, and how many they are. Numbers must be from 0 to
  /// the count of nodes less one. - Complexity: O(n).
  static func ascending(_ blocs: [Int]) -> (blocs: [Int], count: Int) {
    var names = Array(repeating: -1, count: blocs.count)
    var count = 0
    let renamed = blocs.map { bloc in
      if names[bloc] < 0 {
        names[bloc] = count
        count += 1
      }
      return names[bloc]
    }
    return (renamed, count)
  }
}
