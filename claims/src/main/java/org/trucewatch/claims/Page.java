package org.trucewatch.claims;

/// The published page or record itself.
///
/// @param language ISO 639-1 code; empty if not known
/// @param url its address, given as a citation; empty if none
/// @param urlForm "full", or "trimmed" when the address was cut
/// @param headline what it is about, in the recorder's own words
public record Page(String language, String url, String urlForm, String headline) {}
