package cn.volunteering.edge.input;

import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON of requests, read to the letter: every value has one form, and nothing is converted, ignored or taken twice. Events
 * between services are read leniently by another mapper, because their readers know only part of them.
 */
public final class StrictJson {

    private StrictJson() {}

    /** Returns a mapper that reads strictly and writes as the given one. */
    public static JsonMapper of(JsonMapper base, ValueForms forms) {
        return base.rebuild()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .addModule(new StrictModule(forms))
                .addHandler(new FaultHandler())
                .build();
    }
}
