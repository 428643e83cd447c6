import CTemplates
import Mentions

extension WorkCalendar {
  /// Mainland China, as the embedded table has it.
  public static let china = WorkCalendar(holidays: bytes(plaint_guide_holidays()))
}

/// An embedded file.
func bytes(_ file: PlaintBytes) -> UnsafeBufferPointer<UInt8> {
  UnsafeBufferPointer(start: file.bytes, count: file.count)
}
