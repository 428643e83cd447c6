/// Room that is used again and again: a stretch of text costs no allocation once the longest has been read.
///
/// An array in its place took a fifth of the reading: each append asked whether the array was shared.
struct Buffer<Element: BitwiseCopyable>: ~Copyable {
  private var room: UnsafeMutablePointer<Element>
  private var capacity = 64
  private(set) var count = 0

  init() { room = .allocate(capacity: capacity) }

  deinit { room.deallocate() }

  /// The element at a place that has been filled.
  subscript(_ index: Int) -> Element {
    @inline(__always) get {
      assert(index < count)
      return room[index]
    }
    @inline(__always) set {
      assert(index < count)
      room[index] = newValue
    }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(to: count + 1) }
    room[count] = element
    count += 1
  }

  /// So many times the same, and nothing else.
  mutating func fill(_ element: Element, count: Int) {
    self.count = 0
    if count > capacity { grow(to: count) }
    room.update(repeating: element, count: count)
    self.count = count
  }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  /// The elements in order, to be changed in place.
  mutating func sort(by isBefore: (Element, Element) -> Bool) {
    var elements = UnsafeMutableBufferPointer(start: room, count: count)
    elements.sort(by: isBefore)
  }

  private mutating func grow(to needed: Int) {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: max(capacity * 2, needed))
    larger.update(from: room, count: count)
    room.deallocate()
    room = larger
    capacity = max(capacity * 2, needed)
  }
}
