package org.trucewatch.incidents;

import java.util.List;
import org.trucewatch.claims.Country;

/// What the speakers of one side say. Sides stand in a neutral order: by country code, then by
/// independence group; never by who is believed.
///
/// @param country the speakers' country
/// @param group their independence group; empty if none can be named
/// @param speakers what they say, by first page, then by speaker
public record SideView(Country country, String group, List<SpeakerView> speakers) {
  public SideView {
    speakers = List.copyOf(speakers);
  }
}
