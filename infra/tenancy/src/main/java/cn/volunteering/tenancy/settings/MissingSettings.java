package cn.volunteering.tenancy.settings;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/**
 * Finds settings that the configuration files of a process expect from its environment and that are missing. Without
 * this check the placeholder itself becomes the value, and the process fails at its first use or, worse, not at all.
 */
final class MissingSettings {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}:]+)}");

    private MissingSettings() {}

    /** Returns the sorted names of the placeholders that have neither a value nor a default. */
    static Set<String> in(ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(OriginTrackedMapPropertySource.class::isInstance)
                .map(OriginTrackedMapPropertySource.class::cast)
                .flatMap(file -> Stream.of(file.getPropertyNames()))
                .flatMap(key -> unresolved(key, environment))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Resolves the effective value: a file's placeholder may be overridden by a value from elsewhere. */
    private static Stream<String> unresolved(String key, ConfigurableEnvironment environment) {
        return environment.getPropertySources().stream()
                .filter(source -> source.containsProperty(key))
                .findFirst()
                .map(source -> placeholders(source, key, environment))
                .orElseGet(Stream::empty);
    }

    private static Stream<String> placeholders(
            PropertySource<?> source, String key, ConfigurableEnvironment environment) {
        String value = environment.resolvePlaceholders(String.valueOf(source.getProperty(key)));
        return PLACEHOLDER.matcher(value).results().map(found -> found.group(1));
    }
}
