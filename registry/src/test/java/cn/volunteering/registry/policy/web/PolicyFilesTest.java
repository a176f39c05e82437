package cn.volunteering.registry.policy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.edge.input.StrictReader;
import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.messaging.IdentifierModule;
import cn.volunteering.policy.Layer;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.store.CatalogueFile;
import cn.volunteering.registry.policy.Policy;
import cn.volunteering.registry.policy.PolicyContent;
import cn.volunteering.tenancy.TenantId;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PolicyFilesTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new IdentifierModule()).build();
    private static final PolicyFiles FILES = new PolicyFiles(
            StrictReader.of(JSON, new PlatformCalendar(Clock.systemUTC())),
            Validation.buildDefaultValidatorFactory().getValidator(),
            JSON,
            CatalogueFile.read());

    @ParameterizedTest
    @CsvSource({"qinghai-organ.yaml, qh-wmb, OFFICE", "ningxia-department.yaml, nx-gxt, AGENCY"})
    void aDocumentSurvivesExportAndImport(String file, String owner, Layer layer) throws IOException {
        var read = contentOf(shipped(file), owner, layer);
        var policy = Policy.draft(new PolicyId("rules"), new TenantId(owner), layer, read)
                .orThrow();

        String exported = FILES.write(policy, policy.versions().getFirst());

        assertThat(contentOf(exported, owner, layer)).isEqualTo(read);
        assertThat(faultsOfSchema(exported)).isEmpty();
    }

    @Test
    void aDocumentWithoutClausesAndValuesSurvivesToo() {
        var read = contentOf(with("clauses: []"), "nx-gxt", Layer.AGENCY);
        var policy = Policy.draft(new PolicyId("rules"), new TenantId("nx-gxt"), Layer.AGENCY, read)
                .orThrow();

        assertThat(contentOf(FILES.write(policy, policy.versions().getFirst()), "nx-gxt", Layer.AGENCY))
                .isEqualTo(read);
    }

    private static PolicyContent contentOf(String text, String owner, Layer layer) {
        return FILES.read(text.getBytes(StandardCharsets.UTF_8), new TenantId(owner), layer)
                .content();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extra: 1",
                "number: 7",
                "number: ''",
                "issuedOn: 2026-02-30",
                "issuedOn: 20260201",
                "effectiveFrom: soon",
                "trial: 1",
                "clauses: none",
                "clauses: [{id: C-1, section: 一, quote: 原文, force: PERHAPS}]",
                "clauses: [{id: C-1, section: 一, force: MUST}]",
                "values: [{key: no.such-key, type: COUNT, value: many, clause: C-1, direction: UP}]",
                "scope: {unitTypes: [SCHOOL]}",
                "scope: everyone"
            })
    void readAndSchemaBothRefuseWhatIsWrong(String line) {
        String text = with(line);

        assertThat(faultsOfReading(text)).isNotEmpty();
        assertThat(faultsOfSchema(text)).isNotEmpty();
    }

    @Test
    void readAndSchemaBothAcceptTheUnchangedDocument() {
        assertThat(faultsOfSchema(with("trial: true"))).isEmpty();
        assertThat(FILES.read(
                        with("trial: true").getBytes(StandardCharsets.UTF_8), new TenantId("nx-gxt"), Layer.AGENCY))
                .extracting(PolicyForm::number)
                .isEqualTo("演示〔2026〕1号");
    }

    @Test
    void readNamesEveryFaultyField() {
        assertThat(faultsOfReading(with("issuedOn: soon\nextra: 1")))
                .extracting(FieldFault::field)
                .containsExactlyInAnyOrder("issuedOn", "extra");
    }

    @Test
    void readWhenTheFileNamesAnotherOwnerOrLayerIsRefused() {
        assertThat(faultsOfReading(with("tenant: qh-wmb\nlayer: OFFICE")))
                .extracting(FieldFault::field)
                .containsExactly("tenant", "layer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number: 一\\nnumber: 二|第 2 行不是有效的 YAML",
                "number: [|第 1 行不是有效的 YAML",
                "a: &a [一]\\nb: *a|不是有效的 YAML，或文件过大、层次过深、使用了引用",
                "- 一|文件应是一份政策文件的各个字段"
            })
    void readWhenTheFileIsNotOneDocumentSaysWhere(String text, String message) {
        assertThat(faultsOfReading(text.replace("\\n", "\n"))).containsExactly(new FieldFault("file", message));
    }

    @Test
    void readWhenTheFileIsNotUtf8SaysSo() {
        byte[] gbk = "number: 演示".getBytes(Charset.forName("GBK"));

        var refused = catchThrowableOfType(
                ProblemException.class, () -> FILES.read(gbk, new TenantId("nx-gxt"), Layer.AGENCY));

        assertThat(faultsOf(refused)).containsExactly(new FieldFault("file", "文件不是 UTF-8 编码"));
    }

    @Test
    void schemaHasTheFieldsOfTheRequestAndTheKeysOfTheCatalogue() {
        var schema = FILES.schema();

        assertThat(schema.path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("tenant", "layer"), fields(PolicyForm.class))
                                .toList());
        assertThat(propertiesOf(schema, "clause"))
                .containsExactlyInAnyOrderElementsOf(
                        fields(PolicyForm.ClauseForm.class).toList());
        assertThat(propertiesOf(schema, "basis"))
                .containsExactlyInAnyOrderElementsOf(
                        fields(PolicyForm.BasisForm.class).toList());
        assertThat(propertiesOf(schema, "value"))
                .containsExactlyInAnyOrderElementsOf(
                        fields(PolicyForm.ValueForm.class).toList());
        assertThat(propertiesOf(schema, "scope"))
                .containsExactlyInAnyOrderElementsOf(
                        fields(PolicyForm.ScopeForm.class).toList());
        assertThat(schema.at("/$defs/value/properties/key/enum").size())
                .isEqualTo(CatalogueFile.read().all().size());
    }

    private static Iterable<String> propertiesOf(JsonNode schema, String name) {
        return schema.at("/$defs/" + name + "/properties").propertyNames();
    }

    private static Stream<String> fields(Class<?> form) {
        return Stream.of(form.getRecordComponents()).map(RecordComponent::getName);
    }

    /** Returns a small valid document in which the given lines replace or follow its own. */
    private static String with(String lines) {
        var replaced =
                lines.lines().map(line -> line.substring(0, line.indexOf(':'))).toList();
        var own = List.of(
                "number: 演示〔2026〕1号",
                "title: 演示办法",
                "issuer: 演示单位",
                "issuedOn: 2026-01-01",
                "effectiveFrom: 2026-01-01",
                "clauses: [{id: C-1, section: 一, quote: 原文, force: MUST}]",
                "values: []");
        return Stream.concat(
                        own.stream().filter(line -> !replaced.contains(line.substring(0, line.indexOf(':')))),
                        lines.lines())
                .collect(Collectors.joining("\n"));
    }

    private static String shipped(String file) throws IOException {
        return Files.readString(Path.of("../infra/tenants", file));
    }

    private static List<FieldFault> faultsOfReading(String text) {
        return faultsOf(catchThrowableOfType(
                ProblemException.class,
                () -> FILES.read(text.getBytes(StandardCharsets.UTF_8), new TenantId("nx-gxt"), Layer.AGENCY)));
    }

    @SuppressWarnings("unchecked")
    private static List<FieldFault> faultsOf(ProblemException refused) {
        return (List<FieldFault>) refused.problem().properties().get("errors");
    }

    private static List<Error> faultsOfSchema(String text) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(FILES.schema());
        JsonNode document = JSON.valueToTree(PolicyYaml.read(text.getBytes(StandardCharsets.UTF_8)));
        return schema.validate(
                document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
