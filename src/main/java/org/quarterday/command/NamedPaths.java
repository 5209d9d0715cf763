package org.quarterday.command;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/** The files and folders that a person named: what goes wrong there is no fault of the program. */
final class NamedPaths {
  private final List<Path> named = new ArrayList<>();

  NamedPaths(ParseResult parsed) {
    for (ParseResult each :
        parsed.asCommandLineList().stream().map(line -> line.getParseResult()).toList()) {
      // trouble in the home is trouble with a record
      each.matchedArgs().stream()
          .filter(argument -> !argument.equals(each.matchedOption("--home")))
          .map(ArgSpec::getValue)
          .forEach(this::add);
    }
  }

  private void add(@Nullable Object value) {
    if (value instanceof Path path) {
      named.add(path.toAbsolutePath().normalize());
    } else if (value instanceof Collection<?> several) {
      several.forEach(this::add);
    }
  }

  /** What to say of a file that could not be reached; empty where it is none that was named. */
  Optional<String> trouble(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileSystemException reached && reached.getFile() != null) {
        Optional<Path> meant = meant(reached.getFile());
        if (meant.isPresent()) {
          return Optional.of(meant.get() + " cannot be written or read: " + why(reached) + ".");
        }
      }
    }
    return Optional.empty();
  }

  /** The path that was named and holds the file, or beside which it was to be made first. */
  private Optional<Path> meant(String file) {
    Path reached;
    try {
      reached = Path.of(file).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    return named.stream()
        .filter(
            path ->
                reached.startsWith(path)
                    || path.startsWith(reached)
                    || path.getParent() != null && path.getParent().equals(reached.getParent()))
        .findFirst();
  }

  private static String why(FileSystemException reached) {
    if (reached instanceof AccessDeniedException) {
      return "there is no permission";
    }
    if (reached instanceof NoSuchFileException) {
      return "there is no such folder, and none can be made there";
    }
    if (reached instanceof FileAlreadyExistsException || reached instanceof NotDirectoryException) {
      return reached.getFile() + " is a file, not a folder";
    }
    return reached.getReason() == null ? "its folder refuses it" : reached.getReason();
  }
}
