package cn.volunteering.registry.policy.store;

import cn.volunteering.messaging.IdentifierModule;
import cn.volunteering.registry.policy.Layer;
import cn.volunteering.registry.policy.PolicyId;
import cn.volunteering.registry.policy.web.PolicyForm;
import cn.volunteering.tenancy.TenantId;
import java.nio.file.Path;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A policy document in a YAML file: whose it is, and what it says.
 *
 * @param layer the layer it is written for; must be the one of its tenant's documents
 */
public record PolicyFile(PolicyId id, TenantId tenant, Layer layer, PolicyForm form) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new IdentifierModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Reads the file; an unknown or misspelt field fails. */
    public static PolicyFile read(Path file) {
        var document = (ObjectNode) YAML.readTree(file);
        var id = new PolicyId(taken(document, "id"));
        var tenant = new TenantId(taken(document, "tenant"));
        var layer = Layer.valueOf(taken(document, "layer"));
        return new PolicyFile(id, tenant, layer, YAML.treeToValue(document, PolicyForm.class));
    }

    private static String taken(ObjectNode document, String field) {
        JsonNode value = document.remove(field);
        if (value == null || !value.isString()) {
            throw new IllegalArgumentException("A policy file needs the field '" + field + "'");
        }
        return value.stringValue();
    }
}
