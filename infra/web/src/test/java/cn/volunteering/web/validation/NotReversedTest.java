package cn.volunteering.web.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.domain.Stated;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NotReversedTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-05");
    private static final Instant MOMENT = Instant.parse("2026-11-05T01:00:00Z");

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @NotReversed(first = "from", last = "to")
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    @NotReversed(first = "startsAt", last = "endsAt", strictly = true, message = "结束时间必须晚于开始时间")
    record Plan(@Nullable Instant startsAt, @Nullable Instant endsAt) {}

    @NotReversed(first = "from", last = "until")
    record Misnamed(@Nullable LocalDate from, @Nullable LocalDate to) {}

    @Test
    void daysMayBeTheSameAndReversedOnesNameTheLast() {
        assertThat(faultsOf(new Days(DAY, DAY))).isEmpty();
        assertThat(faultsOf(new Days(DAY, DAY.minusDays(1)))).containsExactly("to 结束日期不能早于开始日期");
    }

    @Test
    void momentsMustDifferAsStored() {
        assertThat(faultsOf(new Plan(MOMENT, MOMENT.plusMillis(1)))).isEmpty();
        assertThat(faultsOf(new Plan(MOMENT, MOMENT.plusNanos(999_999)))).containsExactly("endsAt 结束时间必须晚于开始时间");
        assertThat(faultsOf(new Plan(MOMENT, MOMENT))).containsExactly("endsAt 结束时间必须晚于开始时间");
    }

    @NotReversed(first = "from", last = "to")
    record Change(Stated<LocalDate> from, @NotNull Stated<LocalDate> to) {}

    @Test
    void statedFieldsAreComparedByTheirValues() {
        assertThat(faultsOf(new Change(Stated.as(DAY), Stated.as(DAY.minusDays(1)))))
                .containsExactly("to 结束日期不能早于开始日期");
        assertThat(faultsOf(new Change(Stated.leftOut(), Stated.as(DAY)))).isEmpty();
    }

    @Test
    void constraintsOnAStatedFieldApplyToItsValue() {
        assertThat(faultsOf(new Change(Stated.leftOut(), Stated.as(null))))
                .singleElement()
                .asString()
                .startsWith("to ");
    }

    @Test
    void eitherMayBeMissing() {
        assertThat(faultsOf(new Days(null, DAY))).isEmpty();
        assertThat(faultsOf(new Plan(MOMENT, null))).isEmpty();
    }

    @Test
    void ruleThatNamesNoFieldIsAnError() {
        assertThatThrownBy(() -> faultsOf(new Misnamed(DAY, DAY))).isInstanceOf(ValidationException.class);
    }

    private List<String> faultsOf(Record record) {
        return validator.validate(record).stream()
                .map(fault -> fault.getPropertyPath() + " " + fault.getMessage())
                .toList();
    }
}
