package org.trucewatch.app.casework;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/// What the system says when a file or folder cannot be used, in words.
public final class DiskProblem {
  private DiskProblem() {}

  public static String words(IOException problem) {
    return switch (problem) {
      case NoSuchFileException _ -> "a file or folder of its path is not there";
      case AccessDeniedException _ -> "access is not allowed";
      case NotDirectoryException _ -> "it is not a folder";
      case FileSystemException refused ->
          Optional.ofNullable(refused.getReason()).orElse("the system refused it");
      default -> Optional.ofNullable(problem.getMessage()).orElse("the system refused it");
    };
  }
}
