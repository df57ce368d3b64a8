package org.trucewatch.app.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.trucewatch.output.listing.Listing;

/// The forms that a listing can take.
public enum Format {
  TABLE,
  CSV,
  JSON,
  GEOJSON,
  MARKDOWN;

  /// The word for it on the command line.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The form with this word.
  public static Optional<Format> find(String word) {
    return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
  }

  /// The listing in this form, ready to print.
  public String render(Listing listing, Screen screen) {
    return switch (this) {
      case TABLE -> table(listing, screen);
      case CSV -> listing.csv();
      case JSON -> listing.json();
      case GEOJSON -> listing.geoJson();
      case MARKDOWN -> listing.markdown();
    };
  }

  private static String table(Listing listing, Screen screen) {
    var page = new Lines(screen);
    if (listing.rows().isEmpty()) {
      page.text("No " + listing.name() + ".");
    } else {
      page.addAll(Table.lines(listing, screen, 0));
    }
    if (!listing.foot().isEmpty()) {
      page.blank();
      listing.foot().forEach(page::remark);
    }
    return page.toString();
  }
}
