package org.trucewatch.journal;

/// The state of a journal in three values. Whoever has noted a head can later prove that the
/// journal still holds all that it held then, see {@link ConsistencyProof}.
///
/// @param size number of entries; they are numbered from 1 to `size`
/// @param hash hash of the last entry, which stands for the whole chain; 64 zeros when empty
/// @param root root of the Merkle tree over all entries (RFC 6962)
public record Head(long size, Hash hash, Hash root) {}
