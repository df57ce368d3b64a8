package org.trucewatch.reports.codebooks;

import org.trucewatch.claims.codebook.Codebook;
import org.trucewatch.claims.codebook.Contents;

/// A codebook as read.
///
/// @param header what it says about itself
/// @param contents its rows
/// @param text the file, whole
public record Book(Codebook header, Contents contents, String text) {}
