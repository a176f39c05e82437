package cn.volunteering.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.summary.Correspondence.ReceivedAnswer;
import cn.volunteering.reporting.summary.Correspondence.ReceivedReminder;
import cn.volunteering.reporting.summary.Correspondence.Reminder;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorrespondenceTest {

    private static final TenantId OFFICE = new TenantId("qh-wmb");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lastAnswerAndReminderStayInAnyOrderAndRepeated(long seed) {
        List<UnaryOperator<Correspondence>> letters = List.of(
                said -> said.reminded(reminder(1)),
                said -> said.answered(answer(2, Answer.Kind.RETURNED)),
                said -> said.reminded(reminder(3)),
                said -> said.answered(answer(4, Answer.Kind.ACCEPTED)));
        var disturbed = new ArrayList<>(letters);
        disturbed.addAll(letters);
        Collections.shuffle(disturbed, new Random(seed));

        var said = Correspondence.NONE;
        for (UnaryOperator<Correspondence> letter : disturbed) {
            said = letter.apply(said);
        }

        assertThat(said)
                .as("seed " + seed)
                .isEqualTo(new Correspondence(null, answer(4, Answer.Kind.ACCEPTED), reminder(3)));
    }

    private static ReceivedAnswer answer(long order, Answer.Kind kind) {
        return new ReceivedAnswer(OFFICE, order, new Answer(kind, 1, null, Instant.EPOCH));
    }

    private static ReceivedReminder reminder(long order) {
        return new ReceivedReminder(
                OFFICE, order, new Reminder(LocalDate.parse("2026-10-10"), null, (int) order, Instant.EPOCH));
    }
}
