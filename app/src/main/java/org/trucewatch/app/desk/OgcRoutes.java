package org.trucewatch.app.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trucewatch.app.casework.HeldPicture;
import org.trucewatch.app.casework.IncidentFilter;
import org.trucewatch.app.casework.Lookup;
import org.trucewatch.app.casework.Program;
import org.trucewatch.incidents.Incident;
import org.trucewatch.output.pages.IncidentRow;
import org.trucewatch.output.pages.Spot;
import org.trucewatch.output.words.Pin;

/// The incidents for map programs, by OGC API - Features, part 1: core and GeoJSON. One collection,
/// `incidents`; each a point where its place is known to the district or finer, and without
/// geometry else. Numbers are ranges, as in every listing.
final class OgcRoutes {
  private static final String BASE = "/ogc";
  private static final String INCIDENTS = "incidents";
  private static final String COLLECTION = BASE + "/collections/" + INCIDENTS;
  private static final String ITEMS = COLLECTION + "/items";
  private static final String CONFORMANCE =
      "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/";
  private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
  private static final String OPEN_API = "application/vnd.oai.openapi+json;version=3.1";
  private static final int USUAL = 100;
  private static final int MOST = 10_000;

  private final DeskCase desk;

  private OgcRoutes(DeskCase desk) {
    this.desk = desk;
  }

  static List<Route> of(DeskCase desk) {
    var ogc = new OgcRoutes(desk);
    Route.Answer json = new Route.Answer.File(Reply.JSON);
    Route.Answer geo = new Route.Answer.File(Reply.GEO_JSON);
    return List.of(
        get(BASE, "Where to begin, for map programs.", List.of(), json, asked -> landing(asked)),
        get(
            BASE + "/conformance",
            "Which parts of OGC API - Features are kept to.",
            List.of(),
            json,
            _ ->
                Reply.of(
                    Map.of("conformsTo", List.of(CONFORMANCE + "core", CONFORMANCE + "geojson")))),
        get(
            BASE + "/collections",
            "The collections of features.",
            Asked.MOMENT,
            json,
            ogc::collections),
        get(
            COLLECTION,
            "The collection of incidents.",
            Asked.MOMENT,
            json,
            asked -> Reply.of(ogc.collection(asked))),
        get(
            ITEMS,
            "Incidents as features.",
            Routes.withMoment(
                Parameter.text("bbox", "West, south, east, north in degrees."),
                Parameter.text(
                    "datetime", "A day or time, or two with a slash between; .. is open."),
                Parameter.whole("limit", 1, MOST, "How many at most. Default: 100."),
                Parameter.whole("offset", 0, Integer.MAX_VALUE, "How many to pass over.")),
            geo,
            ogc::items),
        get(
            ITEMS + "/{id}",
            "One incident as a feature.",
            Routes.withMoment(Parameter.path("id", "Its id.")),
            geo,
            ogc::item));
  }

  private static Route get(
      String path,
      String summary,
      List<Parameter> parameters,
      Route.Answer answer,
      Route.Handler handler) {
    return new Route(Route.Verb.GET, path, summary, parameters, answer, handler);
  }

  private static Reply landing(Asked asked) {
    var page = new LinkedHashMap<String, Object>();
    page.put("title", "Trucewatch: incidents of a case");
    page.put("description", "What speakers say of incidents, with who says it. Not what happened.");
    page.put(
        "links",
        List.of(
            link(asked, "self", BASE, Reply.JSON, "This page"),
            link(asked, "service-desc", "/api/v1/openapi.json", OPEN_API, "The API"),
            link(asked, "conformance", BASE + "/conformance", Reply.JSON, "Conformance"),
            link(asked, "data", BASE + "/collections", Reply.JSON, "The collections")));
    return Reply.of(page);
  }

  private Reply collections(Asked asked) {
    var page = new LinkedHashMap<String, Object>();
    page.put(
        "links", List.of(link(asked, "self", BASE + "/collections", Reply.JSON, "Collections")));
    page.put("collections", List.of(collection(asked)));
    return Reply.of(page);
  }

  private Map<String, Object> collection(Asked asked) {
    HeldPicture held = desk.at(asked.moment());
    var collection = new LinkedHashMap<String, Object>();
    collection.put("id", INCIDENTS);
    collection.put("title", "Incidents, " + held.picture().asOfWords());
    collection.put(
        "description",
        "What speakers say of events; numbers of people as ranges. " + Program.words() + ".");
    collection.put("itemType", "feature");
    collection.put("crs", List.of(CRS84));
    collection.put("extent", extent(held.rows()));
    collection.put(
        "links",
        List.of(
            link(asked, "self", COLLECTION, Reply.JSON, "This collection"),
            link(asked, "items", ITEMS, Reply.GEO_JSON, "The incidents")));
    return collection;
  }

  private static Map<String, Object> extent(List<IncidentRow> rows) {
    double[] box = {180, 90, -180, -90};
    String from = "";
    String to = "";
    for (IncidentRow row : rows) {
      Pin.of(row.told().where())
          .ifPresent(point -> {
            box[0] = Math.min(box[0], point.longitude());
            box[1] = Math.min(box[1], point.latitude());
            box[2] = Math.max(box[2], point.longitude());
            box[3] = Math.max(box[3], point.latitude());
          });
      String first = row.told().happened().from() + "T00:00:00Z";
      String last = row.told().happened().to() + "T23:59:59Z";
      from = from.isEmpty() || first.compareTo(from) < 0 ? first : from;
      to = to.isEmpty() || last.compareTo(to) > 0 ? last : to;
    }
    var extent = new LinkedHashMap<String, Object>();
    boolean isDrawn = box[0] <= box[2];
    extent.put(
        "spatial",
        Map.of(
            "bbox",
            List.of(
                isDrawn
                    ? List.of(box[0], box[1], box[2], box[3])
                    : List.of(-180.0, -90.0, 180.0, 90.0)),
            "crs",
            CRS84));
    if (!from.isEmpty()) {
      extent.put("temporal", Map.of("interval", List.of(List.of(from, to))));
    }
    return extent;
  }

  private Reply items(Asked asked) {
    HeldPicture held = desk.at(asked.moment());
    Optional<IncidentFilter.Box> box =
        asked.query("bbox").map(text -> IncidentFilter.Box.parse(text, "bbox"));
    var period = OgcTime.parse(asked.query("datetime"));
    int limit = asked.whole("limit", USUAL, 1, MOST);
    int offset = asked.whole("offset", 0, 0, Integer.MAX_VALUE);
    List<IncidentRow> rows =
        held.rows().stream()
            .filter(row -> OgcTime.touches(period, row.told().happened()))
            .filter(row ->
                box.map(drawn -> drawn.touches(new Spot(Pin.of(row.told().where()), 0, true)))
                    .orElse(true))
            .toList();
    int from = Math.min(offset, rows.size());
    int to = (int) Math.min((long) from + limit, rows.size());
    var links = new ArrayList<Map<String, Object>>();
    links.add(link(asked, "self", ITEMS, Reply.GEO_JSON, "These incidents"));
    if (to < rows.size()) {
      links.add(link(asked, "next", Listings.next(asked, limit, to), Reply.GEO_JSON, "More"));
    }
    var page = new LinkedHashMap<String, Object>();
    page.put("type", "FeatureCollection");
    page.put("timeStamp", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    page.put("numberMatched", rows.size());
    page.put("numberReturned", to - from);
    page.put("links", links);
    page.put(
        "features",
        rows.subList(from, to).stream()
            .map(row -> OgcFeature.of(held.picture(), row.incident()))
            .toList());
    return new Reply(200, new Reply.Body.Document(page, Reply.GEO_JSON), Map.of());
  }

  private Reply item(Asked asked) {
    HeldPicture held = desk.at(asked.moment());
    Incident incident = held.alone(() -> Lookup.incident(held.picture(), asked.path("id")));
    var feature = new LinkedHashMap<>(OgcFeature.of(held.picture(), incident));
    feature.put(
        "links",
        List.of(
            link(asked, "self", ITEMS + "/" + incident.id(), Reply.GEO_JSON, "This incident"),
            link(asked, "collection", COLLECTION, Reply.JSON, "The collection")));
    return new Reply(200, new Reply.Body.Document(feature, Reply.GEO_JSON), Map.of());
  }

  private static Map<String, Object> link(
      Asked asked, String relation, String path, String type, String title) {
    String address = "http://" + asked.header("Host").orElse("localhost") + path;
    return Map.of("rel", relation, "href", address, "type", type, "title", title);
  }
}
