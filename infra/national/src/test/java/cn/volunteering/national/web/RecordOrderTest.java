package cn.volunteering.national.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.national.GroupCode;
import cn.volunteering.national.RecordState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;

class RecordOrderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final List<RecordView> RECORDS = List.of(
            record("b", RecordState.SUBMITTED, DAY),
            record("c", RecordState.NONE, null),
            record("a", RecordState.SUBMITTED, DAY.minusDays(1)));

    @Test
    void unsortedRecordsStayInTheOrderOfTheirGroup() {
        assertThat(sorted(Sort.unsorted())).containsExactly("b", "c", "a");
    }

    @Test
    void recordsWithoutAValueComeLastInEitherDirection() {
        assertThat(sorted(Sort.by("submittedOn"))).containsExactly("a", "b", "c");
        assertThat(sorted(Sort.by("submittedOn").descending())).containsExactly("b", "a", "c");
    }

    @Test
    void theSecondFieldDecidesAmongEquals() {
        assertThat(sorted(Sort.by("registration", "recordName"))).containsExactly("c", "a", "b");
        assertThat(sorted(Sort.by("registration"))).containsExactly("c", "b", "a");
    }

    private static List<String> sorted(Sort wanted) {
        return RecordOrder.sorted(RECORDS, wanted).stream()
                .map(RecordView::recordName)
                .toList();
    }

    private static RecordView record(String name, RecordState state, @Nullable LocalDate submittedOn) {
        return new RecordView(
                GroupCode.VOLUNTEER,
                "志愿者",
                name,
                name,
                state,
                null,
                null,
                null,
                submittedOn,
                null,
                null,
                List.of(),
                null,
                List.of());
    }
}
