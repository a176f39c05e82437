package cn.volunteering.policy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All keys that policy documents may set. */
public final class KeyCatalogue {

    private final Map<PolicyKey, KeyDefinition> definitions = new LinkedHashMap<>();

    /**
     * @throws IllegalArgumentException if a key is defined twice or its default does not fit it
     */
    public KeyCatalogue(List<KeyDefinition> definitions) {
        definitions.forEach(this::add);
    }

    private void add(KeyDefinition definition) {
        var fallback = Optional.ofNullable(definition.fallback());
        if (fallback.flatMap(definition::objectionTo).isPresent()
                || definitions.put(definition.key(), definition) != null) {
            throw new IllegalArgumentException("Key defined twice, or with an impossible default: " + definition.key());
        }
    }

    /** Returns the definition of the key, if it exists. */
    public Optional<KeyDefinition> find(PolicyKey key) {
        return Optional.ofNullable(definitions.get(key));
    }

    /**
     * @throws IllegalArgumentException if the key does not exist
     */
    KeyDefinition get(PolicyKey key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("Not a policy key: " + key));
    }

    /** Returns all definitions in the order of the catalogue. */
    public Collection<KeyDefinition> all() {
        return definitions.values();
    }
}
