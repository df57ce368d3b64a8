package org.trucewatch.app.casework;

import org.jspecify.annotations.Nullable;
import org.trucewatch.output.pages.ClaimLine;
import org.trucewatch.output.pages.ReportLine;
import org.trucewatch.output.words.Marks;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.NameTransformer;

/// Documents as JSON: members in snake_case, dates as ISO words, unknown as null. Characters that
/// could turn reading order around or steer a program leave as marks, see {@link Marks}; whatever
/// must leave exactly as it is kept is an {@link Exact}.
public final class Documents {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .annotationIntrospector(new Lines())
          .addModule(
              new SimpleModule()
                  .addSerializer(String.class, new Marked())
                  .addSerializer(Exact.class, new Kept()))
          .build();

  private Documents() {}

  /// A text that leaves as it is kept, for whoever checks a hash over it.
  ///
  /// @param text the text
  public record Exact(String text) {}

  /// A document as JSON in UTF-8.
  public static byte[] bytes(Object document) {
    return MAPPER.writeValueAsBytes(document);
  }

  /// Reads what a user sent.
  ///
  /// @throws Problem if it is not such a document
  public static <T> T read(byte[] json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException mistake) {
      throw new Problem(
          Exit.USAGE,
          "the body is no such document: "
              + mistake.getOriginalMessage().lines().findFirst().orElse("")
              + " The open API says what it holds.",
          mistake);
    }
  }

  private static final class Marked extends StdSerializer<String> {
    Marked() {
      super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator json, SerializationContext context) {
      json.writeString(Marks.of(text));
    }
  }

  private static final class Kept extends StdSerializer<Exact> {
    Kept() {
      super(Exact.class);
    }

    @Override
    public void serialize(Exact exact, JsonGenerator json, SerializationContext context) {
      json.writeString(exact.text());
    }
  }

  /// A line that is a part of a document is written into it: its members are the document's.
  public static boolean isInline(Class<?> type) {
    return type == ClaimLine.class || type == ReportLine.class;
  }

  private static final class Lines extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable NameTransformer findUnwrappingNameTransformer(
        MapperConfig<?> config, AnnotatedMember member) {
      return isInline(member.getRawType())
          ? NameTransformer.NOP
          : super.findUnwrappingNameTransformer(config, member);
    }
  }
}
