package cn.volunteering.volunteer.rosterimport;

import static cn.volunteering.volunteer.roster.VolunteerFixture.aVolunteer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RosterImportTest {

    private static final ImportId ID = ImportId.ofContent(new byte[] {1});
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    private final PreparedRow second = new PreparedRow(2, aVolunteer().registered());
    private final PreparedRow third = new PreparedRow(3, aVolunteer().registered());

    @Test
    void ofWhenThereIsAnyErrorRejectsAllAndKeepsNoRow() {
        var it = RosterImport.of(ID, "名册.xlsx", NOW, checked(RowError.of(3, "处室", "x")));

        assertThat(it.isRejected()).isTrue();
        assertThat(it.prepared()).isEmpty();
        assertThat(it.imported()).isZero();
        assertThat(it.errorCount()).isOne();
    }

    @Test
    void ofWhenErrorsAreManyKeepsTheFirst500AndCountsAll() {
        var errors = IntStream.range(0, 501)
                .mapToObj(row -> RowError.of(row, "处室", "x"))
                .toArray(RowError[]::new);

        var it = RosterImport.of(ID, "名册.xlsx", NOW, checked(errors));

        assertThat(it.errors()).hasSize(500);
        assertThat(it.errorCount()).isEqualTo(501);
    }

    @Test
    void appliedWhenAllAreOnTheRosterCountsThemAndKeepsNoPersonalData() {
        var it = RosterImport.of(ID, "名册.xlsx", NOW, checked())
                .applied(Set.of(second.volunteer().id(), third.volunteer().id()))
                .orThrow();

        assertThat(it.state()).isEqualTo(ImportState.APPLIED);
        assertThat(it.imported()).isEqualTo(2);
        assertThat(it.errors()).isEmpty();
        assertThat(it.prepared()).isEmpty();
    }

    @Test
    void appliedWhenSomeoneWasFasterReportsTheRow() {
        var it = RosterImport.of(ID, "名册.xlsx", NOW, checked())
                .applied(Set.of(second.volunteer().id()))
                .orThrow();

        assertThat(it.imported()).isOne();
        assertThat(it.errors()).extracting(RowError::row).containsExactly(3);
    }

    @Test
    void sameContentIsTheSameImportAndRowsMakeTheSameVolunteers() {
        assertThat(ImportId.ofContent(new byte[] {1})).isEqualTo(ID);
        assertThat(ImportId.ofContent(new byte[] {2})).isNotEqualTo(ID);
        assertThat(ID.volunteerInRow(2)).isEqualTo(ID.volunteerInRow(2)).isNotEqualTo(ID.volunteerInRow(3));
    }

    private CheckedRoster checked(RowError... errors) {
        return new CheckedRoster(null, 2, List.of(), List.of(second, third), List.of(errors), List.of());
    }
}
