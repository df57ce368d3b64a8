package org.trucewatch.reports.places;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trucewatch.claims.Country;

/// For each country a sketch of the names of its packed places (Bloom 1970: ten bits for a name,
/// three of them set), so that a name without a country need not be looked for in all of them. A
/// sketch may say "perhaps" wrongly, about one time in sixty; never "no" wrongly.
final class Sketches {
  private static final int BITS_PER_NAME = 10;
  private static final int PROBES = 3;

  private static final Map<Country, long[]> PACKED = read();

  private final TreeMap<String, Set<String>> names = new TreeMap<>();

  /// Whether a country may hold a packed place of this name.
  static boolean mayHold(Country country, NameKeys asked) {
    long[] bits = PACKED.get(country);
    if (bits == null) {
      return true;
    }
    return asked.exact().stream().anyMatch(key -> holds(bits, key))
        || asked.skeletons().stream().anyMatch(key -> holds(bits, "=" + key));
  }

  /// Takes in a name, when the packed files are built.
  void add(String country, String name) {
    NameKeys keys = NameKeys.of(name);
    Set<String> held = names.computeIfAbsent(country, _ -> new HashSet<>());
    held.addAll(keys.exact());
    keys.skeletons().forEach(key -> held.add("=" + key));
  }

  void write(DataOutputStream out) throws IOException {
    Varint.write(out, names.size());
    for (Map.Entry<String, Set<String>> entry : names.entrySet()) {
      long[] bits = new long[entry.getValue().size() * BITS_PER_NAME / Long.SIZE + 1];
      for (String key : entry.getValue()) {
        for (int probe = 0; probe < PROBES; probe++) {
          int at = at(bits, key, probe);
          bits[at / Long.SIZE] |= 1L << at % Long.SIZE;
        }
      }
      out.writeUTF(entry.getKey());
      Varint.write(out, bits.length);
      for (long word : bits) {
        out.writeLong(word);
      }
    }
  }

  private static boolean holds(long[] bits, String key) {
    for (int probe = 0; probe < PROBES; probe++) {
      int at = at(bits, key, probe);
      if ((bits[at / Long.SIZE] & 1L << at % Long.SIZE) == 0) {
        return false;
      }
    }
    return true;
  }

  /// FNV-1a over the letters, spread anew for each probe.
  private static int at(long[] bits, String key, int probe) {
    long hash = 0xcbf29ce484222325L + probe * 0x9e3779b97f4a7c15L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 29;
    return (int) Long.remainderUnsigned(hash, (long) bits.length * Long.SIZE);
  }

  private static Map<Country, long[]> read() {
    if (!PackedFile.exists("sketches.bin.gz")) {
      return Map.of();
    }
    return PackedFile.packedBytes(
        "sketches.bin.gz",
        in -> {
          try {
            var sketches = new HashMap<Country, long[]>();
            for (int n = Varint.read(in); n > 0; n--) {
              var country = new Country(in.readUTF());
              long[] bits = new long[Varint.read(in)];
              for (int i = 0; i < bits.length; i++) {
                bits[i] = in.readLong();
              }
              sketches.put(country, bits);
            }
            return Map.copyOf(sketches);
          } catch (IOException e) {
            throw new UncheckedIOException("The packed sketches cannot be read.", e);
          }
        });
  }
}
