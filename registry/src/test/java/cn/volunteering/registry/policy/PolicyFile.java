package cn.volunteering.registry.policy;

import cn.volunteering.messaging.IdentifierModule;
import cn.volunteering.policy.Layer;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.registry.policy.web.PolicyForm;
import cn.volunteering.tenancy.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
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

    /** Returns the file as JSON. */
    private static ObjectNode json(String file) {
        var options = new LoaderOptions();
        var yaml = new Yaml(
                new SafeConstructor(options),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                options,
                new DatesAsTexts());
        try (var text = Files.newBufferedReader(FOLDER.resolve(file))) {
            return STRICT.valueToTree(yaml.load(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps dates as texts, as in JSON. */
    private static final class DatesAsTexts extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
        }
    }
}
