package cn.volunteering.volunteer.exemption;

import cn.volunteering.domain.LastingRecord;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.volunteer.roster.VolunteerId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exemption of a volunteer from taking part (豁免, NX-17). In case of illness, it records only that the person is ill.
 *
 * @param endedOn the day on which the committee ended it before its time
 */
public record Exemption(ExemptionId id, Form form, @Nullable LocalDate endedOn)
        implements LastingRecord<Exemption, Exemption.Form>, RegisterRecord {

    /** Why a volunteer is exempt: 长期离岗, 借调, 病休, or something else that the committee describes. */
    public enum Reason {
        LONG_LEAVE,
        SECONDMENT,
        ILLNESS,
        OTHER
    }

    /**
     * What the committee states about an exemption.
     *
     * @param note what the other reason is; given for {@link Reason#OTHER} only, so that no health details are kept
     * @param until the first day after it; {@code null} if that is not known yet
     */
    public record Form(
            @NotNull VolunteerId volunteerId,
            @NotNull Reason reason,
            @Nullable @Size(min = 1, max = 200) String note,
            @NotNull LocalDate from,
            @Nullable LocalDate until) {}

    @Override
    public Exemption with(Form next, @Nullable LocalDate end) {
        return new Exemption(id, next, end);
    }

    @Override
    public Optional<Refusal> objection(LocalDate today) {
        if ((form.reason() == Reason.OTHER) != (form.note() != null)) {
            return Optional.of(Refusal.of("exemption-note", "事由为“其他”时须填写说明，其他事由不填"));
        }
        if (form.until() != null && !form.until().isAfter(form.from())) {
            return Optional.of(Refusal.of("exemption-until", "豁免的结束日期须晚于开始日期"));
        }
        return Optional.empty();
    }

    /** Returns the first day on which it no longer applies, by its form or because it was ended. */
    @Nullable
    LocalDate until() {
        var planned = form.until();
        if (endedOn == null || (planned != null && planned.isBefore(endedOn))) {
            return planned;
        }
        return endedOn.isBefore(form.from()) ? form.from() : endedOn;
    }

    @Override
    public ExemptionChanged event() {
        return new ExemptionChanged(id, form.volunteerId(), form.from(), until());
    }

    /** Keeps an exemption from being entered twice. */
    @Override
    public Optional<String> naturalKey() {
        return endedOn == null ? Optional.of(form.volunteerId().value() + "/" + form.from()) : Optional.empty();
    }
}
