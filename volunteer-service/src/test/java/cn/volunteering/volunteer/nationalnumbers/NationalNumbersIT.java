package cn.volunteering.volunteer.nationalnumbers;

import static cn.volunteering.volunteer.personaldata.TestNumbers.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.volunteer.AgencyWithSection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A list of the national system: compared row by row first, then taken over; contradictions are marked (QH-43, NX-49). */
class NationalNumbersIT extends AgencyWithSection {

    private static final String LONG = "64999901010000017";
    private static final String LEADING_ZERO = "0649999010100018";

    @Test
    void numbersOfTheFieldCaseAreComparedAndTakenOverToTheDigit() {
        agency.section("综合处");
        String list = fieldCase();
        assertThat(agency.upload("名册.csv", bytes(list.replace("全国志愿者编号", "备注"))).status())
                .isEqualTo(201);
        assertThat(counts(compare(list), "toRecord")).isEqualTo(2);
        assertThat(national("测试甲").path("status").asString()).isEqualTo("NONE");

        var applied = apply(list, compare(list).text("plan"));

        assertThat(applied.status()).isEqualTo(200);
        assertThat(applied.body().path("failed").isEmpty()).isTrue();
        assertThat(national("测试甲").path("number").asString()).isEqualTo(LONG);
        assertThat(national("测试乙").path("number").asString()).isEqualTo(LEADING_ZERO);
        assertThat(national("测试乙").path("status").asString()).isEqualTo("REGISTERED");
        assertThat(counts(compare(list), "matched")).isEqualTo(2);
        assertThat(compare(list).body().toString()).doesNotContain("649999190101012800");
    }

    @Test
    void reportKeepsMatchesMismatchesAndBothKindsOfMissingApart() {
        register(1, LONG);
        register(2, "1234567");
        register(3, null);
        String list = "姓名,证件号码,全国志愿者编号,注册状态\n"
                + "演示001," + number(1) + "," + LONG + ",已注册\n"
                + "演示002," + number(2) + ",7654321,已注册\n"
                + "演示009," + number(9) + ",9999999,已注册\n"
                + "演示010," + number(4).substring(1) + ",,\n";

        var report = compare(list);

        assertThat(kinds(report)).isEqualTo("MATCHED MISMATCH MISSING_HERE FAULTY");
        assertThat(report.body()
                        .path("lines")
                        .path(1)
                        .path("differences")
                        .path(0)
                        .asString())
                .contains("1234567");
        assertThat(report.body().path("missingThere").valueStream().map(each -> each.path("displayName")
                        .asString()))
                .containsExactly("演示003");
        assertThat(apply(list, report.text("plan")).status()).isEqualTo(200);
        assertThat(national("演示002").path("status").asString()).isEqualTo("MISMATCH");
        assertThat(national("演示002").path("number").asString()).isEqualTo("1234567");
        assertThat(national("演示003").path("status").asString()).isEqualTo("NONE");
    }

    @Test
    void applyWhenTheRosterChangedSinceTheReportIsRefused() {
        register(1, null);
        String list = "姓名,证件号码,全国志愿者编号\n演示001," + number(1) + "," + LONG + "\n";
        String plan = compare(list).text("plan");
        register(2, null);

        var refused = apply(list, plan);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("national-plan-changed");
        assertThat(national("演示001").path("status").asString()).isEqualTo("NONE");
    }

    @Test
    void listWithoutDocumentsOrOfAnotherKindIsRefusedAsAWhole() {
        assertThat(compare("姓名,全国志愿者编号\n演示001,1234567\n").status()).isEqualTo(422);
        assertThat(compare("<html></html>").status()).isEqualTo(415);
    }

    @Test
    void numberOfAnotherVolunteerAndRepeatedRowsAreNamed() {
        register(1, LONG);
        register(2, null);
        String list =
                "姓名,证件号码,全国志愿者编号\n" + "演示002," + number(2) + "," + LONG + "\n" + "演示002," + number(2) + ",7654321\n";

        assertThat(kinds(compare(list))).isEqualTo("MISMATCH FAULTY");
        assertThat(apply(list, compare(list).text("plan")).status()).isEqualTo(200);
        assertThat(national("演示002").path("status").asString()).isEqualTo("NONE");
    }

    private void register(int n, @Nullable String national) {
        var registered = agency.register(n, office);
        assertThat(registered.status()).isEqualTo(201);
        if (national != null) {
            assertThat(committee
                            .put(
                                    "/volunteers/" + registered.id() + "/national-registration",
                                    Map.of("status", "REGISTERED", "number", national),
                                    registered.etag())
                            .status())
                    .isEqualTo(200);
        }
    }

    private Answer compare(String list) {
        return committee.upload("/national-registrations/comparisons", agency.file("名单.csv", bytes(list)));
    }

    private Answer apply(String list, String plan) {
        var parts = agency.file("名单.csv", bytes(list));
        parts.add("plan", plan);
        return committee.upload("/national-registrations/imports", parts);
    }

    private JsonNode national(String name) {
        return committee.read("/volunteers?name=" + name).path("items").path(0).path("national");
    }

    private static int counts(Answer report, String kind) {
        return report.body().path("counts").path(kind).asInt();
    }

    private static String kinds(Answer report) {
        return String.join(
                " ",
                report.body()
                        .path("lines")
                        .valueStream()
                        .map(line -> line.path("kind").asString())
                        .toList());
    }

    private static String fieldCase() {
        try (var file = NationalNumbersIT.class.getResourceAsStream("/field-cases/b19-national-numbers.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
