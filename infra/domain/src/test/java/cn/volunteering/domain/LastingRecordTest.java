package cn.volunteering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LastingRecordTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-05");

    private final Station station = new Station("A", null);

    record Changed(String form, @Nullable LocalDate endedOn) implements DomainEvent {}

    record Station(String form, @Nullable LocalDate endedOn) implements LastingRecord<Station, String> {

        @Override
        public Station with(String next, @Nullable LocalDate end) {
            return new Station(next, end);
        }

        @Override
        public Optional<Refusal> objection(LocalDate today) {
            return form.isBlank() ? Optional.of(Refusal.of("blank", "空白")) : Optional.empty();
        }

        @Override
        public Changed event() {
            return new Changed(form, endedOn);
        }
    }

    @Test
    void enterChangeAndEndReportTheNextState() {
        assertThat(station.enter(TODAY)).isEqualTo(new Decision.Accepted<>(station, List.of(new Changed("A", null))));
        assertThat(station.change("B", TODAY))
                .isEqualTo(new Decision.Accepted<>(new Station("B", null), List.of(new Changed("B", null))));
        assertThat(station.end(TODAY))
                .isEqualTo(new Decision.Accepted<>(new Station("A", TODAY), List.of(new Changed("A", TODAY))));
    }

    @Test
    void enterAndChangeWhenThereIsAnObjectionAreRefused() {
        assertThat(new Station(" ", null).enter(TODAY).reason().map(Refusal::code))
                .contains("blank");
        assertThat(station.change(" ", TODAY).reason().map(Refusal::code)).contains("blank");
    }

    @Test
    void changeAndEndOfWhatHasEndedAreRefused() {
        var ended = station.end(TODAY).orThrow();

        assertThat(ended.change("B", TODAY).reason().map(Refusal::code)).contains("already-ended");
        assertThat(ended.end(TODAY).reason().map(Refusal::code)).contains("already-ended");
    }
}
