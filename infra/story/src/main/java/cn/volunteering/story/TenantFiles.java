package cn.volunteering.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of {@code infra/tenants}, read in the root of the checkout. */
final class TenantFiles {

    private static final Path TENANTS = Path.of("infra", "tenants", "tenants.yaml");
    private static final YAMLMapper YAML = new YAMLMapper();

    private TenantFiles() {}

    /** Returns the tenants of the demo, offices first. */
    static List<Map<String, Object>> tenants() {
        return entries("tenants");
    }

    /** Returns the people who work in one tenant of the demo and serve in another, with one account. */
    static List<Map<String, Object>> sharedAccounts() {
        return entries("shared");
    }

    private static List<Map<String, Object>> entries(String list) {
        return read(TENANTS, new TypeReference<Map<String, List<Map<String, Object>>>>() {})
                .getOrDefault(list, List.of());
    }

    /** Returns the policy documents. */
    static List<Map<String, Object>> documents() {
        return List.of(document("qinghai-organ.yaml"), ningxia());
    }

    /** Returns the document of the Ningxia department. */
    static Map<String, Object> ningxia() {
        return document("ningxia-department.yaml");
    }

    private static Map<String, Object> document(String file) {
        return read(TENANTS.resolveSibling(file), new TypeReference<Map<String, Object>>() {});
    }

    private static <T> T read(Path file, TypeReference<T> type) {
        try {
            return YAML.readValue(Files.readString(file), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the document without its owner, who follows from the address, and its layer, which follows from the owner. */
    static Map<String, Object> requestOf(Map<String, Object> document) {
        var request = new HashMap<>(document);
        request.keySet().removeAll(Set.of("tenant", "layer"));
        return request;
    }
}
