package cn.volunteering.registry.policy.web;

import cn.volunteering.edge.input.StrictReader;
import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.edge.problem.Problems;
import cn.volunteering.policy.KeyCatalogue;
import cn.volunteering.policy.Layer;
import cn.volunteering.registry.policy.Policy;
import cn.volunteering.registry.policy.PolicyVersion;
import cn.volunteering.tenancy.TenantId;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Policy documents as files, in the form of those that ship with the platform: the fields of a request, and the owner with
 * its layer.
 */
@Component
final class PolicyFiles {

    private static final String SCHEMA = "/policy-document.schema.json";
    private static final String TENANT = "tenant";
    private static final String LAYER = "layer";

    private final StrictReader reader;
    private final Validator validator;
    private final JsonMapper json;
    private final KeyCatalogue catalogue;

    PolicyFiles(StrictReader reader, Validator validator, JsonMapper json, KeyCatalogue catalogue) {
        this.reader = reader;
        this.validator = validator;
        this.json = json;
        this.catalogue = catalogue;
    }

    /**
     * Reads the file of a document of the given owner.
     *
     * @throws ProblemException 400 with all faulty fields; also if the file names another owner or layer
     */
    PolicyForm read(byte[] content, TenantId owner, Layer layer) {
        var fields = new LinkedHashMap<Object, Object>(PolicyYaml.read(content));
        refuse(Stream.of(
                        unlessOwn(TENANT, fields.remove(TENANT), owner.value()),
                        unlessOwn(LAYER, fields.remove(LAYER), layer.name()))
                .flatMap(Optional::stream)
                .toList());
        var form = reader.read(fields, PolicyForm.class);
        refuse(validator.validate(form).stream().map(FieldFault::of).toList());
        return form;
    }

    private static Optional<FieldFault> unlessOwn(String field, @Nullable Object stated, String own) {
        return stated == null || stated.equals(own)
                ? Optional.empty()
                : Optional.of(new FieldFault(field, "这份文件不属于本单位，本单位为 " + own));
    }

    private static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problems.invalid(faults));
        }
    }

    /** Returns the file of a version. Its owner can import it again. */
    String write(Policy policy, PolicyVersion version) {
        return PolicyYaml.write(PolicyFileFields.of(policy, version));
    }

    /** Returns the JSON Schema of the files, with all keys of the catalogue. */
    JsonNode schema() {
        try (InputStream resource = PolicyFiles.class.getResourceAsStream(SCHEMA)) {
            var schema = json.readTree(Objects.requireNonNull(resource));
            var key = (ObjectNode) schema.at("/$defs/value/properties/key");
            var names = key.putArray("enum");
            catalogue.all().forEach(definition -> names.add(definition.key().value()));
            return schema;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
