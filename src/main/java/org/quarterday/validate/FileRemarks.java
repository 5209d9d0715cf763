package org.quarterday.validate;

import java.util.List;
import java.util.Optional;
import org.quarterday.intake.Remark;

/** What was noticed while a file was opened, as findings. */
final class FileRemarks {
  private FileRemarks() {}

  static void say(List<Remark> remarks, Draft draft) {
    for (Remark remark : remarks) {
      code(remark.kind())
          .ifPresent(code -> draft.addToFile(code, remark.detail(), remark.sheet(), remark.row()));
    }
  }

  private static Optional<FindingCode> code(Remark.Kind kind) {
    return switch (kind) {
      case ENCODING_GUESSED -> Optional.of(FindingCode.ENCODING_GUESSED);
      case QUOTE_REPAIRED, DELIMITER_REPAIRED -> Optional.of(FindingCode.ROW_REPAIRED);
      case MACROS_NOT_RUN -> Optional.of(FindingCode.MACROS_NOT_RUN);
      case DELIMITER_FOUND -> Optional.of(FindingCode.DELIMITER_FOUND);
    };
  }
}
