package cn.volunteering.edge.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.domain.AnyYear;
import cn.volunteering.domain.Identifier;
import cn.volunteering.domain.Kept;
import cn.volunteering.domain.Paragraphs;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Stated;
import cn.volunteering.domain.Verbatim;
import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.edge.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.ResolvableType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T01:00:00Z"), ZoneOffset.UTC);

    private final StrictJsonConverter converter =
            new StrictJsonConverter(StrictJson.of(new JsonMapper(), new ValueForms(new PlatformCalendar(CLOCK))));

    enum Mode {
        ONE,
        TWO
    }

    record Id(String value) implements Identifier {}

    record Part(@Nullable String reason, @Nullable Integer count) {}

    record Form(
            @Nullable String name,
            @Paragraphs @Nullable String text,
            @Verbatim @Nullable String secret,
            @Nullable Integer count,
            @Nullable Long size,
            @Nullable Boolean flag,
            @Nullable Mode mode,
            @Nullable LocalDate day,
            @AnyYear @Nullable LocalDate anyDay,
            @Nullable Instant moment,
            @Nullable Id id,
            @Nullable List<Part> parts,
            @Nullable Map<String, String> more,
            @Nullable List<String> names,
            @Nullable Object any) {}

    record Replacement(
            @Nullable String cleared, @Kept @Nullable String kept) {}

    record Choice(@Nullable Set<Mode> modes, @Nullable Set<Id> ids) {}

    record Whole(Replacement part, List<Replacement> list) {}

    record Batch(List<Item<Part>> parts, @Nullable List<Item<Id>> ids) {}

    record Change(Stated<LocalDate> day, @Nullable String name) {}

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void readWhenAValueOfASetIsRepeatedOrNullNamesIt() {
        assertThat(faults(Choice.class, """
            {"modes": ["ONE", "TWO", "ONE", null, "THREE"], "ids": ["a", "a"]}\
            """))
                .containsExactlyInAnyOrder(
                        new FieldFault("modes[2]", "有重复的值"),
                        new FieldFault("modes[3]", "不能为 null"),
                        new FieldFault("modes[4]", "只能是以下之一：ONE、TWO"),
                        new FieldFault("ids[1]", "有重复的值"));
    }

    @Test
    void readWhenValuesOfASetDifferReadsThem() {
        assertThat(read(Choice.class, """
            {"modes": ["TWO", "ONE"], "ids": []}\
            """)).isEqualTo(new Choice(Set.of(Mode.ONE, Mode.TWO), Set.of()));
        assertThat(faults(Choice.class, """
            {"modes": {}, "ids": "a"}\
            """)).extracting(FieldFault::field).containsExactly("modes", "ids");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"name\": false",
                "\"name\": 7",
                "\"name\": \"ab\\ud800\"",
                "\"name\": \"a\\u200bb\"",
                "\"name\": \"a\\nb\"",
                "\"text\": \"a\\u0000b\"",
                "\"count\": 1.9",
                "\"count\": 1.0",
                "\"count\": 1e3",
                "\"count\": \"7\"",
                "\"count\": \"\"",
                "\"count\": true",
                "\"count\": 99999999999",
                "\"size\": 99999999999999999999",
                "\"flag\": \"true\"",
                "\"flag\": 1",
                "\"mode\": 0",
                "\"mode\": \"0\"",
                "\"mode\": \"one\"",
                "\"mode\": \"\"",
                "\"day\": \"2026-02-30\"",
                "\"day\": \"2026-2-3\"",
                "\"day\": \"2026-11-05T00:00:00\"",
                "\"day\": \"2026-11-05T00:00:00Z\"",
                "\"day\": [2026, 11, 5]",
                "\"day\": 20000",
                "\"day\": \"1899-12-31\"",
                "\"day\": \"2028-01-01\"",
                "\"day\": \"\"",
                "\"anyDay\": \"2026-13-01\"",
                "\"moment\": \"2026-11-05T09:00:00\"",
                "\"moment\": \"2026-11-05\"",
                "\"moment\": \"2026-11-05T24:00:00Z\"",
                "\"moment\": \"2026-11-05T23:59:60Z\"",
                "\"moment\": 1760000000",
                "\"moment\": \"-1000000000-01-01T00:00:00Z\"",
                "\"id\": 7",
                "\"id\": \"\"",
                "\"id\": \"a\\u202eb\"",
                "\"parts\": {}",
                "\"parts\": \"\"",
                "\"unknown\": 1",
                "\"more\": {\"a\": 1}",
                "\"more\": {\"a\": null}",
                "\"names\": [null]",
                "\"names\": [\"a\", 7]",
                "\"any\": \"a\\u202eb\"",
                "\"any\": [{\"x\": \"a\\u0000\"}]",
                "\"name\": \"x\", \"name\": \"y\"",
                "\"parts\": [{\"count\": 1, \"count\": 1}]",
                "\"more\": {\"a\": \"x\", \"a\": \"y\"}"
            })
    void readWhenAValueHasAnotherFormNamesTheField(String field) {
        String name = field.substring(1, field.indexOf('"', 1));

        assertThat(faults("{" + field + "}"))
                .extracting(FieldFault::field)
                .allMatch(path -> path.startsWith(name))
                .hasSize(1);
    }

    @Test
    void readWhenSeveralValuesAreWrongNamesAll() {
        assertThat(faults("""
            {"name": 7, "mode": "THREE", "day": "2026-02-30", "parts": [{"count": 1}, {"count": "2", "odd": {"x": [1]}}],
             "odd": [], "moment": "2099-01-01T00:00:00Z"}\
            """))
                .contains(
                        new FieldFault("name", "须为文字"),
                        new FieldFault("mode", "只能是以下之一：ONE、TWO"),
                        new FieldFault("day", "须为日期，例如 2026-11-05"),
                        new FieldFault("parts[1].count", "须为整数，且不能过大"),
                        new FieldFault("parts[1].odd", "没有这个字段；可用的字段：count、reason"),
                        new FieldFault("moment", "须在 1900 年至 2027 年之间"))
                .extracting(FieldFault::field)
                .contains("odd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "7",
                "\"\"",
                "{} {}",
                "{\"name\": NaN}",
                "{\"name\": 'x'}",
                "{\"name\": \"x\",}",
                "name: x",
                "<form/>",
                "{\"name\": \"x\""
            })
    void readWhenTheBodyIsNotTheJsonOfAFormIsUnreadable(String body) {
        assertThatThrownBy(() -> read(Form.class, body)).isInstanceOf(HttpMessageNotReadableException.class);
    }

    @Test
    void readWhenEverythingHasItsFormReadsIt() {
        var form = (Form) read(Form.class, """
            {"name": " 测\\u3000甲 ", "text": "一\\r\\n二", "secret": "a  b ", "count": 7, "size": -9, "flag": false, "mode": "TWO",
             "day": "2027-12-31", "anyDay": "2099-01-01", "moment": "2026-11-05T09:00:00+08:00", "id": "x", "parts": [],
             "more": {"k": "v"}, "names": ["a"], "any": [1, true, " b ", null]}\
            """);

        assertThat(form)
                .isEqualTo(new Form(
                        "测 甲",
                        "一\n二",
                        "a  b ",
                        7,
                        -9L,
                        false,
                        Mode.TWO,
                        LocalDate.of(2027, 12, 31),
                        LocalDate.of(2099, 1, 1),
                        Instant.parse("2026-11-05T01:00:00Z"),
                        new Id("x"),
                        List.of(),
                        Map.of("k", "v"),
                        List.of("a"),
                        Arrays.asList(1, true, "b", null)));
    }

    @Test
    void readWhenAPutLeavesSomethingOutNamesIt() {
        isPut();

        assertThatThrownBy(() -> read(Replacement.class, "{}"))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem().properties())
                                .containsEntry("errors", List.of(new FieldFault("cleared", "不能缺少；要清空请写 null"))));
        assertThat(read(Replacement.class, "{\"cleared\": null}")).isEqualTo(new Replacement(null, null));
    }

    @Test
    void readWhenAPutLeavesSomethingOutOfAPartNamesIt() {
        isPut();

        assertThatThrownBy(() -> read(Whole.class, "{\"part\": {\"kept\": \"x\"}, \"list\": [{}]}"))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem().properties())
                                .containsEntry("errors", List.of(new FieldFault("part.cleared", "不能缺少；要清空请写 null"))));
    }

    @Test
    void readWhenAnElementIsAnsweredByItselfKeepsItsFaultsFromTheOthers() {
        var batch = (Batch) read(Batch.class, """
            {"parts": [{"reason": "a", "count": 1}, {"reason": 7, "count": 2, "odd": [{}]}, "x", null, {"reason": "b"}],
             "ids": ["one", 7, null, "two"]}\
            """);

        assertThat(batch.parts())
                .containsExactly(
                        new Item<>("parts[0]", new Part("a", 1), List.of()),
                        new Item<>(
                                "parts[1]",
                                new Part(null, 2),
                                List.of(
                                        new FieldFault("reason", "须为文字"),
                                        new FieldFault("odd", "没有这个字段；可用的字段：count、reason"))),
                        new Item<>("parts[2]", null, List.of(new FieldFault("", "内容的格式不对"))),
                        new Item<>("parts[3]", null, List.of(new FieldFault("", "不能为 null"))),
                        new Item<>("parts[4]", new Part("b", null), List.of()));
        assertThat(batch.ids())
                .containsExactly(
                        new Item<>("ids[0]", new Id("one"), List.of()),
                        new Item<>("ids[1]", null, List.of(new FieldFault("", "须为文字"))),
                        new Item<>("ids[2]", null, List.of(new FieldFault("", "不能为 null"))),
                        new Item<>("ids[3]", new Id("two"), List.of()));
    }

    @Test
    void readWhenAStatedFieldIsLeftOutOrNullTellsThemApart() {
        isPut();

        assertThat(read(Change.class, "{\"name\": null}")).isEqualTo(new Change(Stated.leftOut(), null));
        assertThat(read(Change.class, "{\"name\": null, \"day\": null}")).isEqualTo(new Change(Stated.as(null), null));
        assertThat(read(Change.class, "{\"name\": null, \"day\": \"2026-11-05\"}"))
                .isEqualTo(new Change(Stated.as(LocalDate.of(2026, 11, 5)), null));
        assertThat(faults(Change.class, "{\"name\": null, \"day\": {}}"))
                .extracting(FieldFault::field)
                .containsExactly("day");
        assertThat(faults(Change.class, "{\"name\": null, \"day\": \"1899-12-31\"}"))
                .extracting(FieldFault::field)
                .containsExactly("day");
    }

    private static void isPut() {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest("PUT", "/api/x")));
    }

    private List<FieldFault> faults(String body) {
        return faults(Form.class, body);
    }

    @SuppressWarnings("unchecked")
    private List<FieldFault> faults(Class<?> type, String body) {
        try {
            Object read = read(type, body);
            throw new AssertionError("Accepted: " + read);
        } catch (ProblemException e) {
            return (List<FieldFault>) e.problem().properties().get("errors");
        }
    }

    private Object read(Class<?> type, String body) {
        try {
            return converter.read(
                    ResolvableType.forClass(type),
                    new MockHttpInputMessage(body.getBytes(StandardCharsets.UTF_8)),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
