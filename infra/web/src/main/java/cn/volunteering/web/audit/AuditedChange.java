package cn.volunteering.web.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The audit entry of a change that was made through an endpoint, named after its address: {@code POST
 * …/volunteers/{id}/suspension} is {@code volunteers-suspension-posted} of {@code volunteers/ab12/suspension}.
 */
record AuditedChange(String action, String object) {

    private static final Map<String, String> DONE =
            Map.of("POST", "posted", "PUT", "put", "PATCH", "patched", "DELETE", "deleted");
    private static final int LONGEST_OBJECT = 200;

    /** Tenant paths are {@code /api/tenants/{tenant}/{service}/…}, those of the platform {@code /api/platform/{service}/…}. */
    private static final int BEFORE_TENANT_RESOURCE = 5;

    private static final int BEFORE_PLATFORM_RESOURCE = 4;

    static boolean isChange(String method) {
        return DONE.containsKey(method);
    }

    /**
     * Returns the entry.
     *
     * @param mapping path pattern of the endpoint
     * @param path path of the request
     * @param created address of what was created, if the answer names one
     */
    static AuditedChange of(String method, String mapping, String path, @Nullable String created) {
        var words = resource(mapping).stream().filter(segment -> !segment.startsWith("{"));
        var object = String.join("/", resource(created == null || !created.startsWith("/") ? path : created));
        return new AuditedChange(
                Stream.concat(words, Stream.of(DONE.get(method))).collect(Collectors.joining("-")),
                object.substring(0, Math.min(LONGEST_OBJECT, object.length())));
    }

    private static List<String> resource(String path) {
        int before = path.startsWith("/api/platform/") ? BEFORE_PLATFORM_RESOURCE : BEFORE_TENANT_RESOURCE;
        return Arrays.stream(path.split("/")).skip(before).toList();
    }
}
