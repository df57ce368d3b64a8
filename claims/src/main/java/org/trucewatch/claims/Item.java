package org.trucewatch.claims;

/// Something that a reader finds in a file and a journal records.
public sealed interface Item permits Source, Report, Claim, Statement, Document {}
