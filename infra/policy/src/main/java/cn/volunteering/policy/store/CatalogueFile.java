package cn.volunteering.policy.store;

import cn.volunteering.policy.Direction;
import cn.volunteering.policy.KeyCatalogue;
import cn.volunteering.policy.KeyDefinition;
import cn.volunteering.policy.KeyOption;
import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.Value;
import cn.volunteering.policy.ValueType;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the catalogue of policy keys that ships with the platform. */
public final class CatalogueFile {

    private static final String RESOURCE = "/policy-catalogue.yaml";
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CatalogueFile() {}

    private record Keys(List<Entry> keys) {}

    private record Entry(
            String key,
            String title,
            String requirement,
            ValueType type,
            Direction direction,
            @Nullable Long minimum,
            @Nullable Long maximum,
            @Nullable String unit,
            @Nullable Map<String, String> options,
            @JsonProperty("default") @Nullable Object fallback,
            @Nullable Boolean statedByUnit,
            @Nullable String notYet) {

        KeyDefinition definition() {
            return new KeyDefinition(
                    new PolicyKey(key),
                    title,
                    requirement,
                    type,
                    direction,
                    unit == null ? type.unit() : unit,
                    minimum == null ? 0 : minimum,
                    maximum == null ? Long.MAX_VALUE : maximum,
                    options == null ? List.of() : optionsOf(options),
                    fallback == null ? null : read(fallback),
                    Boolean.TRUE.equals(statedByUnit),
                    notYet);
        }

        private static List<KeyOption> optionsOf(Map<String, String> meanings) {
            return meanings.entrySet().stream()
                    .map(option -> new KeyOption(option.getKey(), option.getValue()))
                    .toList();
        }

        private Value read(Object plain) {
            return type.read(plain)
                    .orElseThrow(
                            () -> new IllegalArgumentException("The default of " + key + " is not of type " + type));
        }
    }

    /** Returns the catalogue of this build. */
    public static KeyCatalogue read() {
        try (InputStream resource = CatalogueFile.class.getResourceAsStream(RESOURCE)) {
            Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(resource);
            var keys = STRICT.convertValue(document, Keys.class).keys();
            return new KeyCatalogue(keys.stream().map(Entry::definition).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
