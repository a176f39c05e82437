package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.Direction;
import cn.volunteering.policy.Layer;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.PolicyValue;
import cn.volunteering.policy.PublishedVersion;
import cn.volunteering.policy.Scope;
import cn.volunteering.policy.ValueType;
import cn.volunteering.tenancy.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the two source documents as they ship with the platform. */
final class TenantDocuments {

    private TenantDocuments() {}

    static PublishedVersion qinghai() {
        return read("qinghai-organ.yaml", Layer.OFFICE);
    }

    static PublishedVersion ningxia() {
        return read("ningxia-department.yaml", Layer.AGENCY);
    }

    @SuppressWarnings("unchecked")
    private static PublishedVersion read(String file, Layer layer) {
        try (var text = Files.newBufferedReader(Path.of("../infra/tenants", file))) {
            Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return new PublishedVersion(
                    new TenantId(document.get("tenant").toString()),
                    layer,
                    new PolicyId(document.get("id").toString()),
                    1,
                    LocalDate.of(2018, 6, 19),
                    null,
                    scope(document),
                    Set.of(),
                    ((List<Map<String, Object>>) document.get("values"))
                            .stream().map(TenantDocuments::value).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PolicyValue value(Map<String, Object> value) {
        var type = ValueType.valueOf(value.get("type").toString());
        return new PolicyValue(
                new PolicyKey(value.get("key").toString()),
                type,
                type.read(value.get("value")).orElseThrow(),
                new ClauseId(value.get("clause").toString()),
                Direction.valueOf(value.get("direction").toString()),
                false,
                scope(value),
                null,
                null);
    }

    @SuppressWarnings("unchecked")
    private static Scope scope(Map<String, Object> of) {
        var scope = (Map<String, List<String>>) of.getOrDefault("scope", Map.of());
        return new Scope(
                Set.copyOf(scope.getOrDefault("unitTypes", List.of())),
                Set.copyOf(scope.getOrDefault("titles", List.of())),
                Set.of());
    }
}
