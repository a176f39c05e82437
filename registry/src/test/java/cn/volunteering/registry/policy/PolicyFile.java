package cn.volunteering.registry.policy;

import cn.volunteering.messaging.IdentifierModule;
import cn.volunteering.policy.Layer;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.registry.policy.web.PolicyForm;
import cn.volunteering.registry.policy.web.PolicyYaml;
import cn.volunteering.tenancy.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A policy document in one of the files that ship with the platform: its owner and its content. */
public record PolicyFile(PolicyId id, TenantId tenant, Layer layer, PolicyForm form) {

    private static final Path FOLDER = Path.of("../infra/tenants");
    private static final JsonMapper STRICT = JsonMapper.builder()
            .addModule(new IdentifierModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Reads the file; an unknown or misspelt field fails. */
    static PolicyFile read(String file) {
        var document = json(file);
        var tenant = new TenantId(document.remove("tenant").stringValue());
        var layer = Layer.valueOf(document.remove("layer").stringValue());
        var form = STRICT.treeToValue(document, PolicyForm.class);
        return new PolicyFile(new PolicyId(document.path("id").stringValue()), tenant, layer, form);
    }

    /** Returns the content of the file as the JSON that a program would send. */
    public static ObjectNode request(String file) {
        var document = json(file);
        document.remove("tenant");
        document.remove("layer");
        return document;
    }

    private static ObjectNode json(String file) {
        try {
            return STRICT.valueToTree(PolicyYaml.read(Files.readAllBytes(FOLDER.resolve(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
