package buyerside.app.shell;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;

/// JSON is read strictly: what is misspelt, given twice or of the wrong type is refused, never
/// guessed at or passed over.
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

  @Bean
  JsonMapperBuilderCustomizer strictReading() {
    var texts = new SimpleModule();
    texts.addDeserializer(String.class, new TextOnly());
    return builder ->
        builder
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .changeDefaultNullHandling(it -> it.withContentNulls(Nulls.FAIL))
            .annotationIntrospector(
                AnnotationIntrospector.pair(
                    new NullOnlyWhereAllowed(), new JacksonAnnotationIntrospector()))
            .addModule(texts);
  }

  /// A member may be left out, but it is `null` only where the record says `@Nullable`.
  private static final class NullOnlyWhereAllowed extends NopAnnotationIntrospector {

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
      if (annotated instanceof AnnotatedParameter parameter
          && parameter.getOwner().getAnnotated() instanceof Executable creator
          && creator.getDeclaringClass().isRecord()
          && !creator.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(
              Nullable.class)) {
        return JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL);
      }
      return JsonSetter.Value.empty();
    }
  }

  /// A text is a JSON string; a number or truth value in its place is a mistake.
  private static final class TextOnly extends StdScalarDeserializer<String> {

    TextOnly() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
      return parser.hasToken(JsonToken.VALUE_STRING)
          ? parser.getString()
          : (String) context.handleUnexpectedToken(String.class, parser);
    }
  }
}
