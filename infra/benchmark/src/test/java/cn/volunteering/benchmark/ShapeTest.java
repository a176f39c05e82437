package cn.volunteering.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A shape replaces its marks wherever they occur and keeps everything else. */
class ShapeTest {

    private final Document sample = new Document("_id", "record-1.confirm")
            .append("version", 1L)
            .append("state", new Document("minutes", 45).append("parts", 4_500L).append("branch", null))
            .append("outbox", List.of(new Document("subject", "record-1.confirm"), "other"));

    @Test
    void filledWithItsOwnMarksIsTheSample() {
        List<Object> marks = List.of("record-1", 45L, 4_500L);

        assertThat(Shape.of(sample, marks).filled(marks)).isEqualTo(sample);
    }

    @Test
    void filledWithOtherValuesReplacesTextsAndNumbersAndKeepsTheirTypes() {
        var filled = Shape.of(sample, List.of("record-1", 45L, 4_500L)).filled(List.of("record-2", 60L, 6_000L));

        assertThat(filled)
                .isEqualTo(new Document("_id", "record-2.confirm")
                        .append("version", 1L)
                        .append(
                                "state",
                                new Document("minutes", 60)
                                        .append("parts", 6_000L)
                                        .append("branch", null))
                        .append("outbox", List.of(new Document("subject", "record-2.confirm"), "other")));
    }
}
