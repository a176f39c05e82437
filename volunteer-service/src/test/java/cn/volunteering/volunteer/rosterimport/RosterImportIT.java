package cn.volunteering.volunteer.rosterimport;

import static cn.volunteering.volunteer.personaldata.TestNumbers.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.volunteer.AgencyWithSection;
import cn.volunteering.volunteer.organisation.OrgUnits;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerChanged;
import cn.volunteering.volunteer.roster.Volunteers;
import cn.volunteering.volunteer.rosterimport.file.RosterFiles;
import cn.volunteering.volunteer.rosterimport.file.WorkbookFixture;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Roster imports on a real database: fast, all or nothing, once, and finished after a crash. */
class RosterImportIT extends AgencyWithSection {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    TestEvents events;

    @Autowired
    AggregateStore<RosterImport> imports;

    @Autowired
    AggregateStore<Volunteer> roster;

    @Autowired
    Volunteers volunteers;

    @Autowired
    OrgUnits units;

    @Autowired
    PersonalDataSafe safe;

    @Autowired
    ImportRoster importing;

    @Autowired
    WriteImport writing;

    @Autowired
    MongoTemplate mongo;

    @Test
    void uploadWhenTheFileNameHasUnseenCharactersDropsThem() {
        var report = agency.upload("名\u3000册\u202e\u200b.xlsx", workbookOf(1));

        assertThat(report.body().path("fileName").asString()).isEqualTo("名 册.xlsx");
    }

    @Test
    void uploadOf200RowsTakesSecondsAndPublishesEveryone() {
        byte[] file = workbookOf(200);
        var start = Instant.now();

        var report = agency.upload("名册.xlsx", file);

        assertThat(report.status()).isEqualTo(201);
        assertThat(report.body().path("imported").asInt()).isEqualTo(200);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(total()).isEqualTo(200);
        var changed = events.await(
                "volunteer.events.v1",
                200,
                event -> event.tenant().equals(agency.id()) && event.type().equals(VolunteerChanged.TYPE));
        assertThat(changed.stream().map(event -> event.subject()).distinct()).hasSize(200);
    }

    @Test
    void uploadOfTheSameFileFromManyAtOnceImportsItOnce() {
        byte[] file = workbookOf(20);

        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> agency.upload("名册.xlsx", file)))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Answer::status).allMatch(status -> status == 201 || status == 200);
        assertThat(answers)
                .extracting(answer -> answer.body().path("imported").asInt())
                .containsOnly(20);
        assertThat(total()).isEqualTo(20);
    }

    @Test
    void resumeAfterACrashInTheMiddleWritesTheRestOnce() {
        byte[] file = workbookOf(10);
        var accepted = acceptedImport(file);
        agency.inside(() -> {
            imports.insert(accepted.id().value(), Decision.accepted(accepted));
            accepted.volunteers().stream()
                    .limit(4)
                    .forEach(person -> roster.insert(person.id().value(), person.changed()));
        });

        agency.inside(writing::resume);
        agency.inside(writing::resume);

        assertThat(total()).isEqualTo(10);
        var report = agency.upload("名册.xlsx", file);
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.body().path("imported").asInt()).isEqualTo(10);
        assertThat(report.body().path("state").asString()).isEqualTo("APPLIED");
    }

    @Test
    void writingWhenSomeoneRegisteredThePersonMeanwhileReportsTheRow() {
        var accepted = acceptedImport(workbookOf(3));
        assertThat(agency.register(1, office).status()).isEqualTo(201);

        agency.inside(() -> {
            var finished = writing.finish(imports.insert(accepted.id().value(), Decision.accepted(accepted)));

            assertThat(finished.imported()).isEqualTo(2);
            assertThat(finished.errors()).extracting(RowError::row).containsExactly(3);
        });

        assertThat(total()).isEqualTo(3);
    }

    @Test
    void importStoresNoPersonalDataInTheClear() {
        agency.upload("名册.xlsx", workbookOf(2));
        String shifted = "姓名,证件号码,处室,党支部\n演示007,办公室," + number(7) + "," + number(8) + "\n";
        var rejected = agency.upload("错列.csv", shifted.getBytes(StandardCharsets.UTF_8));
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.body().path("allowedActions").path(0).asString()).isEqualTo("TRY_AGAIN");
        assertThat(rejected.body().toString()).doesNotContain(number(7), number(8));

        agency.inside(() -> {
            for (String collection : Set.of("volunteers", "roster-imports", "audit")) {
                String stored = mongo.getCollection(collection)
                        .find()
                        .into(new ArrayList<>())
                        .toString();
                assertThat(stored)
                        .as(collection)
                        .isNotEqualTo("[]")
                        .doesNotContain(number(0), "13800000000", number(7), number(8));
            }
        });
    }

    @Test
    void uploadOfAnythingButARosterIsRefusedInChineseAndChangesNothing() {
        var softly = new SoftAssertions();
        Map.of(
                        "旧.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0},
                        "图片.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2},
                        "断.xlsx", Arrays.copyOf(workbookOf(3), 900),
                        "空.csv", new byte[0],
                        "引号.csv", "姓名,\"证件".getBytes(StandardCharsets.UTF_8))
                .forEach((name, content) -> {
                    var answer = agency.upload(name, content);
                    softly.assertThat(answer.status()).as(name).isIn(415, 422);
                    softly.assertThat(answer.body().path("detail").asString())
                            .as(name)
                            .containsPattern("\\p{IsHan}");
                });
        softly.assertAll();
        assertThat(total()).isZero();
    }

    @Test
    void uploadOfNineMegabytesOfShortLinesIsRefusedForItsRows() {
        byte[] file = ("姓名,证件号码,处室\n" + "a\n".repeat(9 * MEGABYTE / 2)).getBytes(StandardCharsets.UTF_8);

        var answer = agency.upload("长.csv", file);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("errorCount").asInt()).isOne();
        assertThat(answer.body().path("errors").path(0).path("message").asString())
                .contains("最多导入 5000 行");
    }

    @Test
    void uploadWithoutAFileIs400() {
        assertThat(committee.post("/roster-imports", Map.of()).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {10 * MEGABYTE + 1, 50 * MEGABYTE})
    void uploadOfMoreThanTenMegabytesIs413(int size) {
        var answer = agency.upload("大.csv", new byte[size]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("too-large");
    }

    @Test
    void runWhenTheFileWasAcceptedMeanwhileGivesThatImportAndChangesNothing() {
        byte[] file = workbookOf(3);
        agency.upload("名册.xlsx", file);
        var table = RosterFiles.read(file).orThrow();

        agency.inside(() -> {
            var late = importing.run(ImportId.ofContent(file), "名册.xlsx", table);

            assertThat(late.state()).isEqualTo(ImportState.APPLIED);
            assertThat(late.imported()).isEqualTo(3);
        });
    }

    private RosterImport acceptedImport(byte[] file) {
        var id = ImportId.ofContent(file);
        var table = RosterFiles.read(file).orThrow();
        return agency.inside(() -> {
            var check = new RosterCheck(id, new KnownUnits(units.all()), safe, volunteers::taken, LocalDate.now());
            return RosterImport.of(id, "名册.xlsx", Instant.now(), check.check(table));
        });
    }

    private static byte[] workbookOf(int size) {
        var workbook = WorkbookFixture.aWorkbook().row("姓名", "证件号码", "手机", "处室");
        for (int n = 0; n < size; n++) {
            workbook.row("演示%03d".formatted(n), number(n), "138%08d".formatted(n), "办公室");
        }
        return workbook.toBytes();
    }

    private int total() {
        return committee.get("/volunteers").body().path("total").asInt();
    }
}
